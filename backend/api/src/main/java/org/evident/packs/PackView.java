package org.evident.packs;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.links.Link;

@Schema(name = "Pack", description = "An ordered set of resources for a purpose, as this caller may see it.")
record PackView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true, maxLength = 200) String title,
        @Schema(required = true, maxLength = 4000) String introduction,
        @Schema(
                        required = true,
                        enumeration = {
                            "stop-the-clock",
                            "supervision",
                            "group-supervision",
                            "meeting",
                            "induction",
                            "other"
                        })
                String purpose,
        @Schema(required = true, maxItems = 20, description = "To talk about together.") List<String> questions,
        @Schema(
                        required = true,
                        enumeration = {"draft", "shared", "archived"})
                String status,
        @Schema(
                        required = true,
                        enumeration = {"team", "service", "organisation", "network", "public"},
                        description = "Who sees it while it is shared.")
                String visibility,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, maxLength = 200) String organisationName,
        UUID serviceAreaId,
        UUID teamId,
        @Schema(required = true) boolean forCarers,
        @Schema(required = true, description = "Whether the caller owns it.") boolean mine,
        @Schema(maxLength = 200, description = "Who put it together; told to people who are signed in.")
                String ownerName,
        @Schema(description = "The pack it was adapted from, while that is open to the caller.") Link copiedFrom,
        @Schema(maxLength = 410, description = "Who put that one together.") String copiedFromBy,
        @Schema(
                        required = true,
                        maxItems = 100,
                        description =
                                "In order. What is not open to the caller is left out, unless the caller may edit the pack.")
                List<Item> items,
        @Schema(required = true, description = "How many items are not open to the caller.") int hiddenItems,
        @Schema(required = true, description = "Minutes of the items that are open to the caller, as planned.")
                int totalMinutes,
        @Schema(required = true) Balance balance,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(
                        required = true,
                        maxItems = 4,
                        description =
                                "What this caller may do with it now: edit, archive, copy, send. Its owner and, once it was"
                                        + " shared, those who edit resources in its organisation may edit and archive it.")
                List<String> allowed) {

    @Schema(name = "PackItem")
    record Item(
            @Schema(required = true) UUID resourceId,
            @Schema(description = "Absent when it is not open to the caller.") Link resource,
            @Schema(maxLength = 1000, description = "What to do with it.") String note,
            @Schema(description = "Minutes planned for it, 1-1440; absent where the resource's own count.")
                    Integer minutes) {}

    /** How many of the items that are open to the caller stand on each side of the evidence triangle. */
    @Schema(name = "PackBalance")
    record Balance(
            @Schema(required = true) int practice,
            @Schema(required = true) int people,
            @Schema(required = true) int research,
            @Schema(required = true) int mixed) {}
}
