package se.trygghetshjulet.document;

import java.util.List;
import java.util.function.Predicate;

/** The documents that a case has come to so far, for pages that show something of the case. */
public interface CaseDocuments {

    /**
     * The newest document of each kind that people work from: picture, plan, official report and follow-up.
     *
     * @param businessKey of a year, e.g. {@code malmo-2027}
     * @param hasRole whether the reader holds a role, such as {@code request::isUserInRole}
     * @return in the order a year brings them; empty for who may not read documents, and for cases that are no year
     */
    List<CaseDocument> ofCase(String businessKey, Predicate<String> hasRole);

    /**
     * A document as it is today.
     *
     * @param name such as "Lägesbild 2027"
     * @param state whether it is a draft or adopted, and the day, in Swedish
     * @param path of the PDF, in the fullest edition that the reader may have
     */
    record CaseDocument(String name, boolean draft, String state, String path) {}
}
