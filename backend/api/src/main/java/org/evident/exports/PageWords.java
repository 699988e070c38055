package org.evident.exports;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.evident.shared.time.UkTime;

/** Values and names of fields as people read them, safe in a page. */
final class PageWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    private PageWords() {}

    static String value(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) return "";
        if (value.isBoolean()) return value.asBoolean() ? "Yes" : "No";
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(PageWords::value)
                    .collect(Collectors.joining(", "));
        }
        return value.isObject() ? value.toString() : written(value.asText());
    }

    private static String written(String text) {
        if (text.length() < 20 || text.charAt(10) != 'T') return text;
        try {
            return moment(OffsetDateTime.parse(text).atZoneSameInstant(UkTime.ZONE));
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    static String moment(ZonedDateTime at) {
        return MOMENT.format(at);
    }

    /** {@code addedAt} as "Added at". */
    static String words(String name) {
        var apart = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.UK);
        return Character.toUpperCase(apart.charAt(0)) + apart.substring(1);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
