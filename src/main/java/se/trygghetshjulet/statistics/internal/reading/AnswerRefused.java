package se.trygghetshjulet.statistics.internal.reading;

/** An answer about a file is missing or cannot be used. The message is a Swedish sentence. */
public class AnswerRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String question;

    public AnswerRefused(String question, String message) {
        super(message);
        this.question = question;
    }

    /** Key of the question. */
    public String question() {
        return question;
    }
}
