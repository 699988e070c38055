package org.evident.peerreflections;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.evident.shared.mail.MailServer;
import org.evident.shared.time.UkTime;

/** Writes the mail: who asks whom, of what where that is shown, and nothing else of the record. */
@ApplicationScoped
class PeerPost {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final MailServer server;
    private final Template text;
    private final Template html;
    private final String web;

    PeerPost(
            MailServer server,
            @Location("peerreflections/mail.txt") Template text,
            @Location("peerreflections/mail.html") Template html,
            @ConfigProperty(name = "evident.web.address") List<String> web) {
        this.server = server;
        this.text = text;
        this.html = html;
        this.web = web.getFirst().replaceFirst("/$", "");
    }

    void send(UUID id, PeerLetter letter) {
        var words = new HashMap<String, Object>();
        words.put("subject", subject(letter));
        words.put("name", letter.name());
        words.put("askedBy", letter.askedBy());
        words.put("title", letter.title() == null ? "" : oneLine(letter.title()));
        words.put("link", web + letter.path());
        words.put("until", DAY.format(UkTime.day(letter.until())));
        server.send(new MailServer.Message(
                letter.email(),
                subject(letter),
                text.render(words),
                html.render(words),
                null,
                null,
                Map.of(
                        "Message-ID",
                        "<peer-%s@%s>".formatted(id, URI.create(web).getHost()),
                        "Auto-Submitted",
                        "auto-generated")));
    }

    private static String subject(PeerLetter letter) {
        return "%s asks for your side of a reflection".formatted(oneLine(letter.askedBy()));
    }

    /** What somebody typed makes no line, and so no header, of its own. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
