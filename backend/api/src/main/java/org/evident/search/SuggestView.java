package org.evident.search;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Suggestions")
record SuggestView(@Schema(required = true, maxItems = 8) List<Suggestion> items) {

    @Schema(name = "Suggestion")
    record Suggestion(@Schema(required = true) UUID id, @Schema(required = true, maxLength = 500) String title) {}
}
