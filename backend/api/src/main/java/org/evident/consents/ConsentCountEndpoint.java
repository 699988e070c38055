package org.evident.consents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;

@Path("/organisations/{id}/consent-counts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rights requests")
@RolesAllowed(Role.PERSON)
class ConsentCountEndpoint {

    private final ConsentService consents;

    ConsentCountEndpoint(ConsentService consents) {
        this.consents = consents;
    }

    @GET
    @Operation(
            operationId = "countConsents",
            summary = "How many people of an organisation have agreed to what",
            description = "Never who. Needs privacy.manage there.")
    public Page<ConsentCountView> counts(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return consents.counts(id, page);
    }
}
