package org.evident.shares;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** What the list of what somebody shared may be narrowed by. */
class ShareListRequest extends PageRequest {

    @RestQuery
    @DefaultValue("active")
    @Pattern(regexp = "active|ended|all", message = "Choose active, ended or all")
    @Parameter(
            description = "ended: revoked, or past their last day.",
            schema = @Schema(enumeration = {"active", "ended", "all"}))
    public String show;

    @RestQuery
    @Size(max = 40, message = "There is no such kind of thing")
    @Parameter(description = "Only of this kind, such as cpd-record.")
    public String kind;

    @RestQuery
    @Parameter(description = "Only of this thing.")
    public UUID thingId;
}
