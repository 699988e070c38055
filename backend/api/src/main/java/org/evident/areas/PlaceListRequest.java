package org.evident.areas;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** Which service areas or teams are listed. */
class PlaceListRequest extends PageRequest {

    @RestQuery
    @DefaultValue("open")
    @Pattern(regexp = "open|closed", message = "Choose open or closed")
    @Parameter(schema = @Schema(enumeration = {"open", "closed"}))
    public String show;

    boolean isOpen() {
        return show.equals("open");
    }
}
