package org.evident.search;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SearchResults")
record SearchView(
        @Schema(required = true, maxItems = 100) List<SearchHit> items,
        @Schema(required = true) int page,
        @Schema(required = true) int size,
        @Schema(required = true, description = "All that match and that the caller may see.") long total,
        @Schema(
                        required = true,
                        maxItems = 20,
                        description =
                                "How many there are for each value; values chosen in the same facet do not narrow it.")
                List<Facet> facets,
        @Schema(required = true, maxItems = 40, description = "Other names that were searched for as well.")
                List<String> alsoLookedFor,
        @Schema(maxLength = 400, description = "A spelling that finds something.") String didYouMean) {

    @Schema(name = "Facet")
    record Facet(
            @Schema(required = true, maxLength = 20) String name,
            @Schema(required = true, maxItems = 60) List<FacetValue> values) {}

    @Schema(name = "FacetValue")
    record FacetValue(
            @Schema(required = true, maxLength = 100) String value,
            @Schema(required = true, maxLength = 200) String label,
            @Schema(required = true) long count) {}

    @Schema(name = "TextPart", description = "A run of text, and whether it matched.")
    record TextPart(@Schema(required = true) String text, @Schema(required = true) boolean hit) {}

    @Schema(name = "SearchHit")
    record SearchHit(
            @Schema(required = true) UUID id,
            @Schema(required = true) List<TextPart> title,
            @Schema(
                            required = true,
                            description = "The part of its text that answers best; at most 400 characters or so.")
                    List<TextPart> snippet,
            @Schema(required = true, maxLength = 5000) String authors,
            @Schema(required = true) Name kind,
            Name provider,
            @Schema(
                            required = true,
                            enumeration = {"practice", "people", "research", "mixed"})
                    String side,
            @Schema(description = "Minutes to read, watch or listen, 1-1440.") Integer minutes,
            @Schema(
                            required = true,
                            enumeration = {"open", "members", "licence", "internal"})
                    String access,
            Integer publishedYear,
            @Schema(maxLength = 500) String containerTitle,
            @Schema(required = true) boolean baseline,
            @Schema(required = true) boolean reviewOverdue,
            @Schema(
                            required = true,
                            enumeration = {"unchecked", "ok", "suspect", "broken"})
                    String linkStatus) {}

    @Schema(name = "SlugAndName")
    record Name(
            @Schema(required = true, maxLength = 80) String slug,
            @Schema(required = true, maxLength = 120) String name) {}
}
