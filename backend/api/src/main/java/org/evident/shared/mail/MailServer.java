package org.evident.shared.mail;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands mails to the mail server, each over a connection of its own, and waits no longer than ten seconds for any answer.
 * An invitation is a third form of the same message, beside text and HTML: mail programs offer no button for an attachment.
 */
@ApplicationScoped
public class MailServer {

    private static final String PATIENCE = "10000";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Session session;
    private final String from;
    private final Optional<String> user;
    private final Optional<String> password;

    MailServer(
            @ConfigProperty(name = "evident.mail.from") String from,
            @ConfigProperty(name = "evident.mail.host") String host,
            @ConfigProperty(name = "evident.mail.port") int port,
            @ConfigProperty(name = "evident.mail.start-tls") String startTls,
            @ConfigProperty(name = "evident.mail.user") Optional<String> user,
            @ConfigProperty(name = "evident.mail.password") Optional<String> password) {
        var settings = new Properties();
        settings.put("mail.smtp.host", host);
        settings.put("mail.smtp.port", Integer.toString(port));
        settings.put("mail.smtp.auth", Boolean.toString(user.isPresent()));
        settings.put("mail.smtp.starttls.enable", Boolean.toString(!startTls.equalsIgnoreCase("DISABLED")));
        settings.put("mail.smtp.starttls.required", Boolean.toString(startTls.equalsIgnoreCase("REQUIRED")));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.connectiontimeout", PATIENCE);
        settings.put("mail.smtp.timeout", PATIENCE);
        settings.put("mail.smtp.writetimeout", PATIENCE);
        session = Session.getInstance(settings);
        this.from = from;
        this.user = user;
        this.password = password;
    }

    /**
     * @param method of the calendar message; null where there is none
     * @param headers by name, the Message-ID among them
     */
    public record Message(
            String to,
            String subject,
            String text,
            String html,
            String method,
            String calendar,
            Map<String, String> headers) {}

    /** @throws IllegalStateException when the server is away or does not take it */
    public void send(Message message) {
        try {
            var mail = written(message);
            try (var transport = session.getTransport("smtp")) {
                transport.connect(user.orElse(null), password.orElse(null));
                transport.sendMessage(mail, mail.getAllRecipients());
            }
        } catch (MessagingException e) {
            throw new IllegalStateException("the mail server did not take it", e);
        }
    }

    private MimeMessage written(Message message) throws MessagingException {
        var mail = new WithOwnId(session);
        mail.setFrom(new InternetAddress(from));
        mail.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(message.to(), true));
        mail.setSubject(message.subject(), UTF_8);
        for (var header : message.headers().entrySet()) mail.setHeader(header.getKey(), header.getValue());
        var forms = new MimeMultipart("alternative");
        forms.addBodyPart(part(message.text(), "text/plain; charset=UTF-8"));
        forms.addBodyPart(part(message.html(), "text/html; charset=UTF-8"));
        if (message.calendar() == null) mail.setContent(forms);
        else {
            forms.addBodyPart(part(message.calendar(), "text/calendar; charset=UTF-8; method=" + message.method()));
            mail.setContent(withFile(forms, message.calendar()));
        }
        mail.saveChanges();
        return mail;
    }

    /** For those whose mail program shows no invitation. */
    private static MimeMultipart withFile(MimeMultipart forms, String calendar) throws MessagingException {
        var file = part(calendar, "application/ics; name=event.ics");
        file.setDisposition(Part.ATTACHMENT);
        file.setFileName("event.ics");
        var body = new MimeBodyPart();
        body.setContent(forms);
        return new MimeMultipart(body, file);
    }

    private static MimeBodyPart part(String text, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), type)));
        return part;
    }

    /** The library would give it another each time. */
    private static final class WithOwnId extends MimeMessage {

        private WithOwnId(Session session) {
            super(session);
        }

        @Override
        protected void updateMessageID() {
            // It is set with the other headers.
        }
    }
}
