package org.evident.networks;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** Which members of a network are listed. */
class NetworkListRequest extends PageRequest {

    @RestQuery
    @DefaultValue("current")
    @Pattern(regexp = "current|all", message = "Choose current or all")
    @Parameter(
            description = "current: those in it today or from a later day. all: those that have left too.",
            schema = @Schema(enumeration = {"current", "all"}))
    public String show;

    boolean withPast() {
        return show.equals("all");
    }
}
