package org.evident.shared.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** What calendar programs are sent, read back and held to RFC 5545 and RFC 5546 by the library's own rules. */
class CalendarMessageTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    /** The day before the clocks go back, and the Monday after. */
    private static final Instant SATURDAY = Instant.parse("2027-10-30T08:30:00Z");

    private static final Instant MONDAY = Instant.parse("2027-11-01T09:30:00Z");

    private final CalendarWriter writer = new CalendarWriter(new Mailbox("Evident <evident@academy.example>"));

    private static Occasion occasion(Instant starts, int sequence, boolean cancelled) {
        return new Occasion(
                "one@evident.example",
                sequence,
                "Stop the Clock: reading, thinking; and \"talking\" 🕰️ together about neglect — and what families told us",
                "Join online: https://meet.example/x\n\nDeclining this invitation in your calendar cancels nothing.",
                "The Academy, 4 Dock Street",
                "https://evident.example/events/1",
                starts,
                starts.plusSeconds(3 * 3600),
                cancelled,
                NOW);
    }

    private static Calendar read(String text) throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        return calendar;
    }

    private static String of(Calendar calendar, String property) {
        var event = (VEvent) calendar.getComponents("VEVENT").getFirst();
        return event.getProperty(property)
                .map(Property.class::cast)
                .orElseThrow()
                .toString()
                .strip();
    }

    @Test
    void a_request_says_who_comes_to_what_in_local_time() throws Exception {
        var text = writer.request(occasion(SATURDAY, 3, false), "Pat \"P\" Lee", "pat@example.org", NOW);
        var calendar = read(text);
        assertThat(text).contains("METHOD:REQUEST\r\n", "BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n");
        assertThat(of(calendar, "DTSTART")).isEqualTo("DTSTART;TZID=Europe/London:20271030T093000");
        assertThat(of(calendar, "SEQUENCE")).isEqualTo("SEQUENCE:3");
        assertThat(of(calendar, "UID")).isEqualTo("UID:one@evident.example");
        assertThat(of(calendar, "ORGANIZER")).isEqualTo("ORGANIZER;CN=Evident:mailto:evident@academy.example");
        assertThat(of(calendar, "ATTENDEE")).contains("PARTSTAT=ACCEPTED", "RSVP=FALSE", "mailto:pat@example.org");
        assertThat(of(calendar, "STATUS")).isEqualTo("STATUS:CONFIRMED");
    }

    @Test
    void moved_over_the_clock_change_it_keeps_its_local_time_and_its_uid() throws Exception {
        var before = read(writer.request(occasion(SATURDAY, 0, false), "Pat", "pat@example.org", NOW));
        var after = read(writer.request(occasion(MONDAY, 1, false), "Pat", "pat@example.org", NOW));
        assertThat(of(before, "DTSTART")).endsWith("T093000");
        assertThat(of(after, "DTSTART")).isEqualTo("DTSTART;TZID=Europe/London:20271101T093000");
        assertThat(of(after, "UID")).isEqualTo(of(before, "UID"));
        assertThat(of(after, "SEQUENCE")).isEqualTo("SEQUENCE:1");
    }

    @Test
    void a_cancellation_is_one() throws Exception {
        var calendar = read(writer.cancel(occasion(SATURDAY, 4, true), "Pat", "pat@example.org", NOW));
        assertThat(of(calendar, "STATUS")).isEqualTo("STATUS:CANCELLED");
        assertThat(calendar.toString()).contains("METHOD:CANCEL");
    }

    @Test
    void a_feed_says_how_often_it_is_worth_reading() throws Exception {
        var text = writer.publish("My learning events", List.of(occasion(SATURDAY, 0, false)));
        read(text);
        assertThat(text)
                .contains("METHOD:PUBLISH\r\n", "X-PUBLISHED-TTL:PT1H\r\n", "X-WR-CALNAME:My learning events\r\n")
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n");
    }

    @Test
    void lines_are_folded_by_octets_and_no_character_is_cut() throws Exception {
        var title = "🕰️é".repeat(60);
        var folded = writer.publish(
                "x",
                List.of(new Occasion(
                        "u", 0, title, null, null, "https://evident.example/events/1", SATURDAY, MONDAY, false, NOW)));
        assertThat(folded.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(folded.replace("\r\n ", "")).contains(title);
        var summary = ((VEvent) read(folded).getComponents("VEVENT").getFirst())
                .getProperty("SUMMARY")
                .orElseThrow();
        assertThat(((Property) summary).getValue()).isEqualTo(title);
    }
}
