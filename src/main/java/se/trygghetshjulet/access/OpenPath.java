package se.trygghetshjulet.access;

/**
 * An address that strangers may read, without signing in. A bean of this type opens the path, and every path below it, at
 * the door for GET and HEAD and nothing else: nobody is known there, no session is begun and no cookie is set. What may be
 * read is for whoever answers at the path to decide.
 *
 * @param path where it is, such as {@code /offentligt}
 */
public record OpenPath(String path) {

    public OpenPath {
        if (!path.startsWith("/") || path.endsWith("/")) {
            throw new IllegalArgumentException("An open path begins with a slash and ends without: " + path);
        }
    }
}
