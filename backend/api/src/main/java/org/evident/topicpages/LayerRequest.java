package org.evident.topicpages;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

class LayerRequest extends PageRequest {

    @RestQuery
    @NotNull(message = "Choose an organisation")
    @Parameter(required = true, description = "Whose part.")
    public UUID organisationId;
}
