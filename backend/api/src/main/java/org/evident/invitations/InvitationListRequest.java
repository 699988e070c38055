package org.evident.invitations;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of invitations may be narrowed by. */
class InvitationListRequest extends PageRequest {

    @RestQuery
    @Size(max = 100, message = "Search must be 100 characters or fewer")
    @Parameter(description = "Part of a name or address.")
    public String q;

    @RestQuery
    @Pattern(
            regexp = "waiting|sent|accepted|expired|failed|withdrawn",
            message = "Choose waiting, sent, accepted, expired, failed or withdrawn")
    @Parameter(
            description = "Only those that stand so. Without it all but the withdrawn.",
            schema = @Schema(enumeration = {"waiting", "sent", "accepted", "expired", "failed", "withdrawn"}))
    public String state;

    @RestQuery
    @Parameter(description = "Only those of this file.")
    public UUID fileId;
}
