package org.evident.calendarfeeds;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.evident.shared.http.ETags;
import org.evident.shared.icalendar.CalendarWriter;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * A calendar as it is sent.
 *
 * @param tag says whether a reader holds it already
 * @param changedAt when anything in it last changed; null where nothing stands in it
 */
record CalendarFile(String text, String tag, Instant changedAt) {

    static final String NEW =
            " Send the ETag back in If-None-Match: 304 while nothing changed. Limited by address to as many requests a minute as the"
                    + " RateLimit header says.";

    private static final DateTimeFormatter HTTP = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);

    /** What somebody gave up leaves no date behind, so that only the tag says whether a reader holds it. */
    static RestResponse<String> answer(CalendarFile calendar, HttpHeaders asked) {
        if (ETags.matches(calendar.tag, asked)) return ETags.notModified(calendar.tag);
        var answer = ResponseBuilder.ok(calendar.text)
                .header("Content-Type", CalendarWriter.MEDIA_TYPE + ";charset=utf-8")
                .header("ETag", calendar.tag);
        if (calendar.changedAt != null)
            answer.header("Last-Modified", HTTP.format(calendar.changedAt.atZone(ZoneId.of("GMT"))));
        return answer.build();
    }
}
