package se.trygghetshjulet.organisation;

import java.util.List;

/** The municipality's file has faults, all of them listed. The application must not start with it. */
public class InvalidMunicipalityException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> sentences;

    /** @param sentences one Swedish sentence per fault, each naming the file and the line */
    public InvalidMunicipalityException(List<String> sentences) {
        super(String.join(System.lineSeparator(), sentences));
        this.sentences = List.copyOf(sentences);
    }

    public List<String> sentences() {
        return sentences;
    }
}
