package org.evident.movements;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

class MovementRequest extends PageRequest {

    @RestQuery
    @DefaultValue("all")
    @Pattern(regexp = "all|planned|done|cancelled", message = "Choose all, planned, done or cancelled")
    @Parameter(
            description = "Only those in this state.",
            schema = @Schema(enumeration = {"all", "planned", "done", "cancelled"}))
    public String show;
}
