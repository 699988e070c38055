package org.evident.holds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "LegalHold",
        description =
                "Keeps what is held about a person, or one class of an organisation's records, from removal and erasure.")
record HoldView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) UUID organisationId,
        UUID personId,
        @Schema(maxLength = 200) String personName,
        @Schema(
                        enumeration = {
                            "account",
                            "profile",
                            "roles",
                            "learning",
                            "attendance",
                            "contributions",
                            "messages",
                            "privacy",
                            "audit"
                        })
                String recordClass,
        @Schema(required = true, maxLength = 2000) String reason,
        @Schema(required = true, maxLength = 200) String placedBy,
        @Schema(required = true) Instant placedAt,
        @Schema(description = "The last day it holds.") LocalDate until,
        @Schema(maxLength = 200) String releasedBy,
        Instant releasedAt,
        @Schema(maxLength = 2000) String releaseReason,
        @Schema(required = true, description = "Whether it holds today.") boolean active) {}
