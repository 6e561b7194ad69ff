package se.trygghetshjulet.statistics;

import java.io.InputStream;

/** Files of figures that say all there is to know, taken in without anybody looking at the preview. */
public interface FigureFiles {

    /**
     * Imports a file as if the person had dropped and confirmed it. A file that says nothing new changes nothing.
     *
     * @param name what the file is called, shown among the imported files
     * @param content in one of the formats of the page of statistics; the stream is left open
     * @param person id of the one who imports
     * @return whether anything was stored
     * @throws IllegalArgumentException when the file cannot be read, or leaves a question to be answered
     */
    boolean takeIn(String name, InputStream content, String person);
}
