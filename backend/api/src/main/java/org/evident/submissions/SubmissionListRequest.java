package org.evident.submissions;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of one's submissions may be narrowed by. */
class SubmissionListRequest extends PageRequest {

    @RestQuery
    @Parameter(description = "Only those that this record was part of.")
    public UUID recordId;
}
