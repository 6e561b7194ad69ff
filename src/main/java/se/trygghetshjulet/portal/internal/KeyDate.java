package se.trygghetshjulet.portal.internal;

import java.time.LocalDate;

/**
 * A day that the year must keep.
 *
 * @param what in Swedish, such as "KS: åtgärdsplanen"
 * @param source the law, for a statutory day; empty for a meeting
 * @param passed whether the day is behind us, or what it asks for is done already
 * @param done whether what it asks for has been done, as far as the record tells
 * @param mark where the drawing shows it; null when it lies outside the drawing's two years
 */
record KeyDate(
        LocalDate on, Kind kind, String what, String source, boolean passed, boolean done, WheelDrawing.Point mark) {

    /** What makes the day matter; shown by word and shape. */
    enum Kind {
        MEETING("Sammanträde", "◆"),
        LAW("Enligt lag", "§");

        private final String word;
        private final String sign;

        Kind(String word, String sign) {
            this.word = word;
            this.sign = sign;
        }

        public String word() {
            return word;
        }

        public String sign() {
            return sign;
        }
    }
}
