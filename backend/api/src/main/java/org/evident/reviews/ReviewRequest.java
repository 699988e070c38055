package org.evident.reviews;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** Which reviews are asked for. */
class ReviewRequest extends PageRequest {

    @RestQuery
    @Parameter(description = "Only what this organisation keeps.")
    public UUID organisation;

    @RestQuery
    @DefaultValue("30")
    @Min(value = 0, message = "Within must be 0 days or more")
    @Max(value = 366, message = "Within must be 366 days or fewer")
    @Parameter(description = "Days from today, 0-366: what is due by then or overdue already.")
    public int within;
}
