package org.evident.rightsrequests;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of requests may be narrowed by. */
class RequestListRequest extends PageRequest {

    @RestQuery
    @DefaultValue("open")
    @Pattern(regexp = "open|closed", message = "Choose open or closed")
    @Parameter(
            description =
                    "open: late ones first, then by the day they are due, those whose clock stands last. closed: the last closed first.",
            schema = @Schema(enumeration = {"open", "closed"}))
    public String show;

    boolean isOpen() {
        return show.equals("open");
    }
}
