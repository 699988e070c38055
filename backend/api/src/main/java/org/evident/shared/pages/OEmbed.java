package org.evident.shared.pages;

import static org.evident.shared.pages.PageSource.OEMBED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.evident.shared.records.Field;
import org.evident.shared.records.Names;

/** What a site answers when asked how to show one of its pages (oEmbed 1.0). Its HTML is never used. */
final class OEmbed {

    private static final ObjectMapper JSON = new ObjectMapper();

    private OEmbed() {}

    static void read(byte[] body, Findings findings) {
        var answer = parsed(body);
        findings.text(OEMBED, Field.TITLE, answer.path("title").asText());
        var author = answer.path("author_name").asText();
        if (!author.isBlank()) findings.authors(OEMBED, List.of(Names.of(author, false)));
        findings.text(OEMBED, Field.PUBLISHER, answer.path("provider_name").asText());
        if (answer.path("type").asText().equals("video")) findings.text(OEMBED, Field.KIND, "video");
        var seconds = answer.path("duration").asLong();
        if (seconds > 0) findings.text(OEMBED, Field.MINUTES, Long.toString(Math.max(1, Math.round(seconds / 60.0))));
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            return JSON.missingNode();
        }
    }
}
