package org.evident.shared.icalendar;

import java.io.IOException;
import java.io.StringReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VTimeZone;

/**
 * The clock of the United Kingdom as calendars read it, by the rules in force since 1996. Written out here, because the
 * library would ask a server for newer ones.
 */
final class LondonTime {

    private static final String RULES =
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Evident//Learning events//EN
            BEGIN:VTIMEZONE
            TZID:Europe/London
            BEGIN:DAYLIGHT
            DTSTART:19960331T010000
            TZOFFSETFROM:+0000
            TZOFFSETTO:+0100
            TZNAME:BST
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:19961027T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0000
            TZNAME:GMT
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            END:VCALENDAR
            """;

    private LondonTime() {}

    static VTimeZone zone() {
        try {
            return (VTimeZone) new CalendarBuilder()
                    .build(new StringReader(RULES.replace("\n", "\r\n")))
                    .getComponentList()
                    .getAll()
                    .getFirst();
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }
}
