package se.trygghetshjulet.notice.internal;

import jakarta.mail.internet.MimeMessage;

/** A mail ready to send. */
record ComposedMail(String to, String subject, MimeMessage message, String source) {}
