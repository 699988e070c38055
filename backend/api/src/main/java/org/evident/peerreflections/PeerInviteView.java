package org.evident.peerreflections;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "PeerInvite",
        description = "Whom somebody asked for their side of a reflection, and what they answered.")
record PeerInviteView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "To be sent back in If-Match, as \"v3\".") int version,
        @Schema(required = true) UUID recordId,
        @Schema(required = true, maxLength = 200) String peerName,
        @Schema(maxLength = 254, description = "Where the link went; absent for a colleague here, and once it is over.")
                String email,
        @Schema(required = true, maxLength = 1000) String question,
        @Schema(required = true, maxItems = 3, description = "What they may see: title, learning, impact.")
                List<String> shows,
        @Schema(
                        required = true,
                        enumeration = {"sent", "answered", "declined", "revoked", "expired"})
                String state,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true, description = "The last day, in Europe/London.") LocalDate until,
        @Schema(description = "When they first looked.") Instant seenAt,
        Instant answeredAt,
        @Schema(enumeration = {"colleague", "team", "supervision", "training"}) String setting,
        @Schema(maxLength = 4000, description = "Their side, in their words.") String answer,
        @Schema(required = true, description = "Whether copies of the record have it.") boolean inExports,
        @Schema(required = true, maxItems = 2, description = "What the caller may do now: revoke, choose-exports.")
                List<String> allowed) {

    static PeerInviteView of(PeerInvite i, String name, List<String> shows, LocalDate until, String state) {
        var answered = state.equals("answered");
        return new PeerInviteView(
                i.id,
                i.version,
                i.recordId,
                name,
                i.email,
                i.question,
                shows,
                state,
                i.createdAt,
                until,
                i.seenAt,
                i.answeredAt,
                i.setting,
                answered ? i.answer : null,
                i.inExports,
                answered ? List.of("choose-exports") : state.equals("sent") ? List.of("revoke") : List.of());
    }
}
