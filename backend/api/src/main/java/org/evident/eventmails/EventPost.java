package org.evident.eventmails;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.evident.shared.icalendar.CalendarWriter;
import org.evident.shared.icalendar.Occasion;
import org.evident.shared.learning.OfferLinks;
import org.evident.shared.mail.MailServer;

/** Writes a mail as text, as HTML and, where something changes in a calendar, as the message that changes it. */
@ApplicationScoped
class EventPost {

    private final MailServer server;
    private final CalendarWriter calendars;
    private final OfferLinks offers;
    private final Clock clock;
    private final Template text;
    private final Template html;
    private final String web;

    EventPost(
            MailServer server,
            CalendarWriter calendars,
            OfferLinks offers,
            Clock clock,
            @Location("eventmails/mail.txt") Template text,
            @Location("eventmails/mail.html") Template html,
            @ConfigProperty(name = "evident.web.address") List<String> web) {
        this.server = server;
        this.calendars = calendars;
        this.offers = offers;
        this.clock = clock;
        this.text = text;
        this.html = html;
        this.web = web.getFirst().replaceFirst("/$", "");
    }

    /** The same mail has the same Message-ID, and the same number in the calendar, whenever it is sent. */
    void send(UUID id, EventLetter letter) {
        var words = EventWords.of(letter, offerPath(letter));
        var shown = shown(letter, words);
        var host = URI.create(web).getHost();
        server.send(new MailServer.Message(
                letter.reader().email(),
                words.subject(),
                text.render(shown),
                html.render(shown),
                letter.method(),
                calendar(letter),
                Map.of(
                        "Message-ID", "<events-%s@%s>".formatted(id, host),
                        "List-Id", "Evident learning events <events.%s>".formatted(host),
                        "List-Unsubscribe", "<%s/events/subscribe>".formatted(web),
                        "Auto-Submitted", "auto-generated")));
    }

    /** A link of its own for each mail; only its digest is kept. */
    private String offerPath(EventLetter letter) {
        if (letter.kind() != MailKind.OFFERED) return null;
        return QuarkusTransaction.requiringNew().call(() -> offers.make(letter.bookingId()));
    }

    private Map<String, Object> shown(EventLetter letter, EventWords words) {
        var shown = new HashMap<String, Object>();
        shown.put("subject", words.subject());
        shown.put("name", letter.reader().givenName());
        shown.put("lines", words.lines());
        shown.put("facts", words.facts());
        shown.put("label", words.linkLabel());
        shown.put("link", web + words.linkPath());
        shown.put("notes", words.notes());
        shown.put("inCalendar", letter.method() != null);
        shown.put("web", web);
        return shown;
    }

    private String calendar(EventLetter letter) {
        if (letter.method() == null) return null;
        var reader = letter.reader();
        var occasion = occasion(letter);
        return letter.method().equals("CANCEL")
                ? calendars.cancel(occasion, reader.name(), reader.email(), clock.instant())
                : calendars.request(occasion, reader.name(), reader.email(), clock.instant());
    }

    private Occasion occasion(EventLetter letter) {
        var event = letter.event();
        var address = web + "/events/" + event.id();
        var join = letter.hasPlace() && event.joinUrl() != null ? "Join online: " + event.joinUrl() + "\n\n" : "";
        return new Occasion(
                event.uid(),
                letter.entry().next(),
                EventWords.oneLine(event.title()),
                join + "Cancel or change your booking in Evident: " + address
                        + "\nDeclining this invitation in your calendar cancels nothing.",
                event.venue() != null ? event.venue() : event.mode().equals("in-person") ? null : "Online",
                address,
                letter.startsAt(),
                letter.endsAt(),
                letter.method().equals("CANCEL"),
                event.updatedAt());
    }
}
