package org.evident.cpd;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of one's own records may be narrowed by. */
class CpdListRequest extends PageRequest {

    @RestQuery
    @DefaultValue("all")
    @Pattern(regexp = "all|planned|draft|complete|binned", message = "Choose all, planned, draft, complete or binned")
    @Parameter(
            description = "all: everything that was not thrown away.",
            schema = @Schema(enumeration = {"all", "planned", "draft", "complete", "binned"}))
    public String show;

    @RestQuery
    @Parameter(description = "Only what happened on this day or later.")
    public LocalDate from;

    @RestQuery
    @Parameter(description = "Only what happened on this day or earlier.")
    public LocalDate to;

    @RestQuery
    @Size(max = 200, message = "Search for 200 characters or fewer")
    @Parameter(description = "Words in any of its texts.")
    public String q;

    @RestQuery
    @Parameter(description = "Only what is evidence for this item of a framework.")
    public UUID standard;
}
