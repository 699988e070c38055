package org.evident.integrations;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

class ClientRequest extends PageRequest {

    @RestQuery
    @Parameter(description = "Only those that act for it.")
    public UUID organisationId;

    @RestQuery
    @Parameter(
            description =
                    "Only those that called and are tied to no organisation. For whoever looks after the platform.")
    public Boolean unknown;

    boolean unknownOnly() {
        return Boolean.TRUE.equals(unknown);
    }
}
