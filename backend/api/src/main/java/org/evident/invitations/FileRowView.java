package org.evident.invitations;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InvitationFileRow", description = "One row of a file of people, as it was written.")
record FileRowView(
        @Schema(required = true, description = "Its number among the people of the file, from 1.") int position,
        @Schema(required = true, description = "The line of the file.") int line,
        @Schema(maxLength = 300) String email,
        @Schema(maxLength = 300) String givenName,
        @Schema(maxLength = 300) String familyName,
        @Schema(maxLength = 300) String kind,
        @Schema(maxLength = 300) String serviceArea,
        @Schema(maxLength = 300) String team,
        @Schema(maxLength = 300) String startsOn,
        @Schema(maxLength = 300) String endsOn,
        @Schema(maxLength = 300) String household,
        @Schema(maxLength = 300, description = "Roles in the whole organisation, with semicolons between them.")
                String roles,
        @Schema(
                        required = true,
                        enumeration = {"ready", "known", "problem"},
                        description =
                                "ready: will be invited; known: belongs already, or is invited; problem: cannot be invited as it"
                                        + " is.")
                String outcome,
        @Schema(required = true, maxItems = 20, description = "What is wrong, and what to do.") List<Fault> problems) {

    @Schema(name = "InvitationFileFault")
    record Fault(
            @Schema(required = true, maxLength = 20, description = "Heading of the column.") String column,
            @Schema(required = true, maxLength = 300) String message) {}
}
