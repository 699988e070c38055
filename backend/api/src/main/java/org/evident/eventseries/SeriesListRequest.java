package org.evident.eventseries;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

class SeriesListRequest extends PageRequest {

    @RestQuery
    @Parameter(description = "Only those of this organisation.")
    public UUID organisationId;
}
