package org.evident.invitations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InvitationFile", description = "A file of people to invite.")
record FileView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, maxLength = 200) String fileName,
        @Schema(
                        required = true,
                        enumeration = {"review", "confirmed"},
                        description = "review: nobody is invited yet; confirmed: they are, in the background.")
                String state,
        @Schema(required = true, maxItems = 50, description = "Headings that nothing is known by.")
                List<String> ignored,
        @Schema(required = true) Counts counts,
        @Schema(required = true) Sending sending,
        @Schema(maxLength = 200) String byName,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true, maxItems = 3, description = "What this caller may do now: confirm, report, discard.")
                List<String> allowed) {

    @Schema(name = "InvitationFileCounts")
    record Counts(
            @Schema(required = true) long rows,
            @Schema(required = true) long ready,
            @Schema(required = true) long known,
            @Schema(required = true) long problem) {}

    @Schema(name = "InvitationFileSending", description = "What became of those who were invited from it.")
    record Sending(
            @Schema(required = true) long invited,
            @Schema(required = true) long waiting,
            @Schema(required = true) long sent,
            @Schema(required = true) long failed) {}
}
