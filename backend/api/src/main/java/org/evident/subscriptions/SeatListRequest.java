package org.evident.subscriptions;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** Which seats are listed. */
class SeatListRequest extends PageRequest {

    @RestQuery
    @DefaultValue("held")
    @Pattern(regexp = "held|asked", message = "Choose held or asked")
    @Parameter(
            description = "held: who has a seat. asked: who waits for one. The first to ask comes first.",
            schema = @Schema(enumeration = {"held", "asked"}))
    public String show;
}
