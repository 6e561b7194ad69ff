package se.trygghetshjulet.document.internal.web;

import java.util.List;

/**
 * A document in the list of a year.
 *
 * @param kind what kind it is, in Swedish
 * @param draft whether it can still change
 * @param state the same in words, with the day it was adopted
 * @param links one for each file the reader may have
 */
record DocumentRow(String kind, String name, boolean draft, String state, List<Link> links) {

    /**
     * A file to fetch.
     *
     * @param label what the link says
     * @param about the rest, for those who hear the link alone
     */
    record Link(String label, String about, String path) {}
}
