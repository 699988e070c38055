package org.evident.eventnotes;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EventTogether", description = "What people bring to a learning event, and take from it.")
record TogetherView(
        @Schema(
                        required = true,
                        maxItems = 100,
                        description = "What others offer, without names; for those who come and those who run it.")
                List<String> offers,
        @Schema(required = true, maxItems = 100, description = "What others ask for; as offers.") List<String> asks,
        @Schema(required = true, maxItems = 200) List<Contribution> contributions,
        @Schema(required = true, maxItems = 100, description = "For the caller's own teams.") List<TeamNote> teamNotes,
        @Schema(
                        required = true,
                        maxItems = 100,
                        description = "Teams of the caller for which they may write a note now.")
                List<OwnTeam> ownTeams,
        @Schema(required = true, description = "Whether the caller may add a contribution now.")
                boolean mayContribute) {

    @Schema(name = "EventOwnTeam")
    record OwnTeam(@Schema(required = true) UUID id, @Schema(required = true, maxLength = 200) String name) {}

    @Schema(name = "EventContribution")
    record Contribution(
            @Schema(required = true, maxLength = 2000) String text,
            @Schema(maxLength = 200, description = "Where its author wants to be named.") String name,
            @Schema(required = true, description = "Whether it is the caller's.") boolean mine,
            @Schema(required = true) boolean named) {}

    @Schema(name = "EventTeamNote")
    record TeamNote(
            @Schema(required = true) UUID teamId,
            @Schema(required = true, maxLength = 200) String teamName,
            @Schema(required = true, maxLength = 4000) String text,
            @Schema(maxLength = 200, description = "Who wrote it last.") String authorName,
            @Schema(required = true, description = "Sent in If-Match as \"v<version>\" to write it on.") int version,
            @Schema(required = true, description = "Whether the caller wrote it last, and so may take it away.")
                    boolean mine) {}
}
