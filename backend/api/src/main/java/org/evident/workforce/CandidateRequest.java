package org.evident.workforce;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

class CandidateRequest extends PageRequest {

    @RestQuery
    @Size(max = 100, message = "Name must be 100 characters or fewer")
    @Parameter(description = "The beginning of any part of the name; everybody when absent.")
    public String q;
}
