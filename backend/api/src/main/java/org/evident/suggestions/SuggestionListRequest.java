package org.evident.suggestions;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

class SuggestionListRequest extends PageRequest {

    @RestQuery
    @DefaultValue("event")
    @Pattern(regexp = "event|resource", message = "Choose event or resource")
    @Parameter(
            description = "Learning events to hold, or resources to add.",
            schema = @Schema(enumeration = {"event", "resource"}))
    public String kind;

    @RestQuery
    @DefaultValue("open")
    @Pattern(regexp = "open|answered", message = "Choose open or answered")
    @Parameter(
            description = "Those that wait, the longest first; or those that were answered, the newest first.",
            schema = @Schema(enumeration = {"open", "answered"}))
    public String show;

    boolean waiting() {
        return "open".equals(show);
    }
}
