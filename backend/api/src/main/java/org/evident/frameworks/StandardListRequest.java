package org.evident.frameworks;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** Which items of frameworks are listed. */
class StandardListRequest extends PageRequest {

    @RestQuery
    @Size(max = 80, message = "Framework must be 80 characters or fewer")
    @Parameter(description = "Slug of one framework; all when absent.")
    public String framework;

    @RestQuery
    @Parameter(description = "The day whose editions are meant, in Europe/London; today when absent.")
    public LocalDate on;
}
