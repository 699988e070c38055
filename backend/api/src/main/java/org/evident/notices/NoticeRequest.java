package org.evident.notices;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

class NoticeRequest extends PageRequest {

    @RestQuery
    @Parameter(description = "Only what is unread.")
    public boolean unread;
}
