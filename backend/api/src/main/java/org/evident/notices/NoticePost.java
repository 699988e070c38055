package org.evident.notices;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.evident.shared.mail.MailServer;

/** Writes a mail, as text and as HTML, and hands it to the mail server. */
@ApplicationScoped
class NoticePost {

    private static final int LONGEST_SUBJECT = 150;

    private final MailServer server;
    private final Template text;
    private final Template html;
    private final String web;

    NoticePost(
            MailServer server,
            @Location("notices/mail.txt") Template text,
            @Location("notices/mail.html") Template html,
            @ConfigProperty(name = "evident.web.address") List<String> web) {
        this.server = server;
        this.text = text;
        this.html = html;
        this.web = web.getFirst().replaceFirst("/$", "");
    }

    /** The same mail has the same Message-ID whenever it is sent. */
    void send(UUID id, Letter letter) {
        var words = words(letter);
        var host = URI.create(web).getHost();
        server.send(new MailServer.Message(
                letter.email(),
                subject(letter),
                text.render(words),
                html.render(words),
                null,
                null,
                Map.of(
                        "Message-ID", "<notices-%s@%s>".formatted(id, host),
                        "List-Id", "Evident notices <notices.%s>".formatted(host),
                        "List-Unsubscribe", "<%s/notices/settings>".formatted(web),
                        "Auto-Submitted", "auto-generated")));
    }

    private Map<String, Object> words(Letter letter) {
        var words = new HashMap<String, Object>();
        words.put("subject", subject(letter));
        words.put("name", letter.givenName());
        words.put("items", letter.items().stream().map(this::item).toList());
        words.put("more", letter.total() - letter.items().size());
        words.put("web", web);
        return words;
    }

    private Map<String, Object> item(Letter.Item item) {
        var words = new HashMap<String, Object>();
        words.put("title", oneLine(item.title()));
        words.put(
                "lines",
                item.detail() == null ? List.of() : item.detail().lines().toList());
        words.put("link", web + item.address());
        return words;
    }

    private static String subject(Letter letter) {
        if (letter.total() > 1) return "%,d things to know".formatted(letter.total());
        var title = oneLine(letter.items().getFirst().title());
        return title.length() <= LONGEST_SUBJECT ? title : title.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    /** What somebody typed makes no line, and so no header, of its own. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
