package org.evident.savedsearches;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.catalogue.SearchQuestion;

@Schema(name = "SavedSearch", description = "A search that the caller keeps. Nobody else sees it.")
record SavedSearchView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true, maxLength = 120) String name,
        @Schema(required = true) SearchQuestion search,
        @Schema(required = true, maxLength = 20000, description = "Path in the web app that shows what it finds.")
                String address,
        @Schema(
                        required = true,
                        enumeration = {"daily", "weekly", "off"})
                String frequency,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true, description = "When its owner last looked at what it finds.") Instant seenAt,
        @Schema(
                        required = true,
                        maximum = "100",
                        description =
                                "How much was published since then that it finds, up to 100; of the newest 2,000 resources.")
                int fresh) {}
