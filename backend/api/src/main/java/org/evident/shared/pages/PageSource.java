package org.evident.shared.pages;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a page says something of itself, the most trusted first. */
@Schema(
        name = "PageSource",
        description =
                "citation-tags: Highwire tags as journals write them; json-ld: schema.org; dublin-core, open-graph and"
                        + " oembed: those standards; pdf: the properties of a PDF; page: its title, description and language.")
public enum PageSource {
    CITATION_TAGS,
    JSON_LD,
    DUBLIN_CORE,
    OPEN_GRAPH,
    OEMBED,
    PDF,
    PAGE;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
