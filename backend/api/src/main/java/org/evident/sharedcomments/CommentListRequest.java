package org.evident.sharedcomments;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

class CommentListRequest extends PageRequest {

    @RestQuery
    @Parameter(description = "Only what is said with this reader.")
    public UUID withId;
}
