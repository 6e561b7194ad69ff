package se.trygghetshjulet.feed.internal;

import java.time.LocalDate;

/**
 * Something that stands in a calendar. Days are Swedish.
 *
 * @param uid the same each time, so that a calendar program moves what has moved
 * @param until the last day, the first one when it is a single day
 * @param path of the page that tells more
 */
record Entry(String uid, LocalDate from, LocalDate until, String title, String path) {

    static Entry on(String uid, LocalDate day, String title, String path) {
        return new Entry(uid, day, day, title, path);
    }
}
