package se.trygghetshjulet.engine;

import java.util.Optional;

/** A rule that every free text must obey before a form is accepted, such as "no personal identity numbers". */
public interface TextRule {

    /**
     * @param text what a person wrote in one field
     * @return what is wrong with it, as the end of a Swedish sentence about the field; empty when all is well
     */
    Optional<String> objection(String text);
}
