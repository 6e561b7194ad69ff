package se.trygghetshjulet.attachment;

/**
 * A file on its way in, as it came from a stranger's computer.
 *
 * @param name as the person's computer calls it; nothing about it is believed
 * @param description what it is, in the person's words; may be empty
 * @param secrecy chapter and paragraph of OSL; empty when it is not secret
 */
public record NewFile(String name, byte[] content, String description, String secrecy) {}
