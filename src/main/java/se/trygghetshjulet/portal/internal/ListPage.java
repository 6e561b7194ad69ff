package se.trygghetshjulet.portal.internal;

import java.util.function.IntFunction;

/**
 * One page of a list that may be long.
 *
 * @param number from one
 * @param size how many lines a page takes
 * @param total how many there are on all pages
 */
public record ListPage(int number, int size, int total) {

    /** A page that does not exist any more is the last one that does. */
    public static ListPage of(int asked, int size, int total) {
        return new ListPage(Math.min(asked, Math.max(1, (total + size - 1) / size)), size, total);
    }

    /** How many lines come before it. */
    public int offset() {
        return (number - 1) * size;
    }

    /** @param address of the page with a number */
    public Turning turning(IntFunction<String> address) {
        int last = Math.min(total, number * size);
        return new Turning(
                offset() + 1,
                last,
                total,
                number == 1 ? null : address.apply(number - 1),
                last >= total ? null : address.apply(number + 1));
    }

    /**
     * What the page says of where it is in the list, and where it leads.
     *
     * @param first number of its first line, from one
     * @param last number of its last line
     * @param total how many there are on all pages
     * @param previous address of the page before; {@code null} on the first
     * @param next address of the page after; {@code null} on the last
     */
    public record Turning(int first, int last, int total, String previous, String next) {

        /** Whether there is any other page. */
        public boolean needed() {
            return previous != null || next != null;
        }
    }
}
