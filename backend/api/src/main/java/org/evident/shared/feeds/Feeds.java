package org.evident.shared.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.evident.shared.catalogue.CatalogueState;
import org.evident.shared.http.ETags;
import org.evident.shared.time.UkTime;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers with a feed, or says that nothing is new: the same for everyone, and so for caches between us and them. */
@ApplicationScoped
public class Feeds {

    private static final DateTimeFormatter HTTP = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final CatalogueState catalogue;
    private final Clock clock;
    private final String web;

    /** @param origins of the pages that may call the API, the web app's own first */
    Feeds(
            CatalogueState catalogue,
            Clock clock,
            @ConfigProperty(name = "quarkus.http.cors.origins") List<String> origins) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.web = origins.getFirst();
    }

    /** Address of the web app. */
    public String web() {
        return web;
    }

    /** Where a reader that asks for everything since a day begins. */
    public static Instant since(LocalDate day) {
        return day == null ? Instant.EPOCH : day.atStartOfDay(UkTime.ZONE).toInstant();
    }

    /**
     * @param of what the feed depends on besides the catalogue
     * @param read makes it, where it is not known to the reader already
     */
    public RestResponse<String> answer(String of, HttpHeaders asked, Supplier<AtomFeed> read) {
        var tag = "\"f%s-%s\"".formatted(catalogue.now(), Integer.toHexString(of.hashCode()));
        if (ETags.matches(tag, asked)) return fresh(ResponseBuilder.notModified(), tag);
        var feed = read.get();
        var changed = feed.lastUpdated().truncatedTo(ChronoUnit.SECONDS);
        var held = asked.getHeaderString("If-None-Match") == null ? ifModifiedSince(asked) : null;
        ResponseBuilder<String> answer = held != null && !changed.isAfter(held)
                ? ResponseBuilder.notModified()
                : ResponseBuilder.ok(new AtomWriter(web).write(feed))
                        .header("Content-Type", AtomFeed.MEDIA_TYPE + ";charset=utf-8");
        return fresh(answer.header("Last-Modified", HTTP.format(changed.atZone(ZoneId.of("GMT")))), tag);
    }

    private static RestResponse<String> fresh(ResponseBuilder<String> answer, String tag) {
        return answer.header("ETag", tag)
                .header("Cache-Control", "public, max-age=" + FRESH.toSeconds())
                .build();
    }

    /** What cannot be read, or has not come yet, counts for nothing, as HTTP has it. */
    private Instant ifModifiedSince(HttpHeaders asked) {
        var text = asked.getHeaderString("If-Modified-Since");
        if (text == null) return null;
        try {
            var held = ZonedDateTime.parse(text.strip(), HTTP).toInstant();
            return held.isAfter(clock.instant()) ? null : held;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
