package se.trygghetshjulet.contact.internal;

import se.trygghetshjulet.organisation.PublicContact;

/**
 * What somebody typed on the page.
 *
 * @param follows the number of the change they had in front of them; empty when there was none
 */
record ContactDraft(String function, String telephone, String email, String address, String follows) {

    /** A field that the browser left out is one that was left empty. */
    ContactDraft {
        function = stripped(function);
        telephone = stripped(telephone);
        email = stripped(email);
        address = stripped(address);
        follows = stripped(follows);
    }

    static ContactDraft of(PublicContact contact, String follows) {
        return new ContactDraft(contact.function(), contact.telephone(), contact.email(), contact.address(), follows);
    }

    private static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
