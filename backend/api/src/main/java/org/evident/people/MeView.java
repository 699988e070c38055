package org.evident.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.security.Right;

@Schema(name = "Me", description = "The signed-in person, and what Evident lets them do today.")
record MeView(
        @Schema(required = true, description = "The subject of the access token.") UUID id,
        @Schema(required = true, maxLength = 200) String displayName,
        @Schema(maxLength = 100) String givenName,
        @Schema(maxLength = 254) String email,
        @Schema(
                        required = true,
                        description = "Whether they are here as a foster carer, and see what is meant for carers.")
                boolean carer,
        @Schema(required = true, description = "Whether they look after the platform itself.") boolean platformAdmin,
        @Schema(required = true, maxItems = 50) List<PlaceView> organisations,
        @Schema(required = true, maxItems = 100, description = "Roles that are in force today, both days included.")
                List<AssignmentView> assignments,
        @Schema(
                        required = true,
                        maxItems = 50,
                        description = "Rights held in at least one organisation, or everywhere.")
                List<RightView> can,
        @Schema(required = true, maxItems = 100, description = "Topics they follow.") List<UUID> interests,
        @Schema(
                        enumeration = {"watch", "listen", "read", "short"},
                        description = "How they like to learn; absent when they have not said.")
                String learningFormat) {

    @Schema(name = "Place")
    record PlaceView(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 200) String name,
            @Schema(required = true, maxLength = 20) String kind) {}

    @Schema(name = "Assignment")
    record AssignmentView(
            @Schema(required = true, maxLength = 40) String role,
            UUID organisationId,
            @Schema(maxLength = 200) String organisationName,
            UUID serviceAreaId,
            @Schema(description = "The last day it gives anything; open-ended when absent.") LocalDate endsOn) {}

    @Schema(name = "HeldRight")
    record RightView(
            @Schema(required = true) Right right,
            @Schema(required = true, maxItems = 50) List<UUID> organisationIds,
            @Schema(
                            required = true,
                            description =
                                    "Whether they have it in every organisation, because they look after the platform.")
                    boolean everywhere) {}
}
