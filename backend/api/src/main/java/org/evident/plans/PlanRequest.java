package org.evident.plans;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

class PlanRequest {

    @RestQuery
    @DefaultValue("10")
    @Min(value = 5, message = "Minutes must be 5 or more")
    @Max(value = 60, message = "Minutes must be 60 or fewer")
    @Parameter(description = "Minutes there are, 5-60.")
    public int minutes;

    @RestQuery
    @Size(max = 100, message = "Topic must be 100 characters or fewer")
    @Parameter(description = "Slug of a topic to keep to.")
    public String topic;

    @RestQuery
    @DefaultValue("0")
    @Min(value = 0, message = "Offset must be 0 or more")
    @Max(value = 50, message = "Offset must be 50 or less")
    @Parameter(description = "Which plan of the day, 0-50; after the last one they begin again.")
    public int offset;
}
