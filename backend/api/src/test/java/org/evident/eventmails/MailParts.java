package org.evident.eventmails;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A mail taken apart.
 *
 * @param calendar the calendar message among its forms, unfolded; null where there is none
 * @param file the same as an attachment
 */
record MailParts(String subject, String text, String html, String calendar, String calendarType, String file) {

    static MailParts of(MimeMessage mail) {
        try {
            var content = (Multipart) mail.getContent();
            if (content.getContentType().startsWith("multipart/alternative")) return of(mail, content, null);
            return of(mail, (Multipart) content.getBodyPart(0).getContent(), content.getBodyPart(1));
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MailParts of(MimeMessage mail, Multipart forms, BodyPart file)
            throws MessagingException, IOException {
        var calendar = forms.getCount() > 2 ? forms.getBodyPart(2) : null;
        return new MailParts(
                mail.getSubject(),
                read(forms.getBodyPart(0)).replace("\r\n", "\n"),
                read(forms.getBodyPart(1)),
                calendar == null ? null : read(calendar).replace("\r\n ", ""),
                calendar == null ? null : calendar.getContentType(),
                file == null ? null : read(file).replace("\r\n ", ""));
    }

    private static String read(BodyPart part) throws MessagingException, IOException {
        try (var bytes = part.getInputStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
