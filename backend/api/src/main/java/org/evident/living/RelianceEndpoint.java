package org.evident.living;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;

@Path("/resources/{id}/reliance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Resources")
@RolesAllowed(Role.PERSON)
class RelianceEndpoint {

    private final RelianceService reliance;

    RelianceEndpoint(RelianceService reliance) {
        this.reliance = reliance;
    }

    @GET
    @Operation(
            operationId = "getReliance",
            summary = "How many people rely on a resource, and how",
            description =
                    "Needs an editing role in its organisation. To be read before it is withdrawn or replaced: all of"
                            + " them are told then.")
    public RelianceView on(@RestPath UUID id) {
        return reliance.of(id);
    }
}
