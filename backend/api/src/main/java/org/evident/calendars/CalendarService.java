package org.evident.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.evident.shared.time.UkTime;

@ApplicationScoped
@Transactional
class CalendarService {

    private final CalendarRepository events;
    private final Clock clock;

    CalendarService(CalendarRepository events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    CalendarView on(CalendarRequest days) {
        days.on(UkTime.today(clock));
        var found = events.on(days);
        return new CalendarView(days.from, days.to, found.items(), found.total());
    }
}
