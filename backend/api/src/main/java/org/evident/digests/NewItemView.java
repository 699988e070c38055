package org.evident.digests;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.links.Link;

@Schema(name = "NewItem", description = "A resource that is new for the caller.")
record NewItemView(
        @Schema(required = true) Link resource,
        @Schema(required = true, maxItems = 10, description = "What the caller wished for that it answers.")
                List<Reason> because,
        @Schema(required = true) Instant publishedAt,
        @Schema(description = "When a digest told of it; absent for what came since.") Instant toldAt) {

    @Schema(name = "NewItemReason")
    record Reason(
            @Schema(
                            required = true,
                            enumeration = {"search", "topic"})
                    String kind,
            @Schema(required = true, maxLength = 120, description = "Name of the saved search, or title of the topic.")
                    String name) {

        static Reason of(String because) {
            var colon = because.indexOf(':');
            return new Reason(because.substring(0, colon), because.substring(colon + 1));
        }
    }
}
