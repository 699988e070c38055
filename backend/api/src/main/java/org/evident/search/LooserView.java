package org.evident.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LooserSearches", description = "Ways to ask for less, each with what it would find.")
record LooserView(
        @Schema(required = true, maxItems = 10) List<WithoutFilter> withoutFilter,
        @Schema(required = true, maxItems = 8) List<FewerWords> fewerWords) {

    @Schema(name = "WithoutFilter", description = "The same search with one value of a filter taken off.")
    record WithoutFilter(
            @Schema(required = true, maxLength = 20) String name,
            @Schema(required = true, maxLength = 100) String value,
            @Schema(required = true, maxLength = 200) String label,
            @Schema(required = true) long total) {}

    @Schema(name = "FewerWords", description = "The same search with one word left out.")
    record FewerWords(@Schema(required = true, maxLength = 400) String q, @Schema(required = true) long total) {}
}
