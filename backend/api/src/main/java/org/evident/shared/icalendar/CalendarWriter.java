package org.evident.shared.icalendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.evident.shared.time.UkTime;

/** Writes calendars (RFC 5545) and the messages that change them (RFC 5546), in local time of the United Kingdom. */
@ApplicationScoped
public class CalendarWriter {

    public static final String MEDIA_TYPE = "text/calendar";

    private static final Duration FRESH = Duration.ofHours(1);

    private final VTimeZone london = LondonTime.zone();
    private final Mailbox mailbox;

    CalendarWriter(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    /** @param name what a calendar program calls it, where it subscribes to it */
    public String publish(String name, List<Occasion> occasions) {
        var calendar = begin(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", oneLine(name)));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), FRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", FRESH.toString()));
        occasions.forEach(occasion -> calendar.add(event(occasion, occasion.updatedAt())));
        return Folding.fold(calendar.toString());
    }

    /** Puts it in somebody's calendar, or changes it there. Nothing they answer reaches us, so no answer is asked for. */
    public String request(Occasion occasion, String name, String email, Instant now) {
        return message(ImmutableMethod.REQUEST, occasion, name, email, now);
    }

    /** Takes it out of their calendar. */
    public String cancel(Occasion occasion, String name, String email, Instant now) {
        return message(ImmutableMethod.CANCEL, occasion, name, email, now);
    }

    private String message(Method method, Occasion occasion, String name, String email, Instant now) {
        var event = event(occasion, now);
        var who = new ParameterList(List.of(
                new Cn(oneLine(name).replace('"', '\'')),
                Role.REQ_PARTICIPANT,
                PartStat.ACCEPTED,
                new Rsvp(Boolean.FALSE)));
        event.add(new Attendee(who, mailto(email)));
        var calendar = begin(method);
        calendar.add(event);
        return Folding.fold(calendar.toString());
    }

    private Calendar begin(Method method) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Evident//Learning events//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        calendar.add(london);
        return calendar;
    }

    private VEvent event(Occasion occasion, Instant stamp) {
        var event = new VEvent(false);
        event.add(new Uid(occasion.uid()));
        event.add(new DtStamp(stamp));
        event.add(new Sequence(occasion.sequence()));
        event.add(new LastModified(occasion.updatedAt()));
        event.add(new Organizer(new ParameterList(List.of(new Cn(mailbox.name()))), mailto(mailbox.address())));
        event.add(new Summary(occasion.title()));
        event.add(new DtStart<>(occasion.startsAt().atZone(UkTime.ZONE)));
        event.add(new DtEnd<>(occasion.endsAt().atZone(UkTime.ZONE)));
        if (occasion.description() != null) event.add(new Description(occasion.description()));
        if (occasion.place() != null) event.add(new Location(occasion.place()));
        event.add(new Url(URI.create(occasion.address())));
        event.add(occasion.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    /** The library takes what it does not know, and names, as they are. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an address of mail", e);
        }
    }
}
