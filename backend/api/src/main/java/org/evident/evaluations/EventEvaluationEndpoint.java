package org.evident.evaluations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;

@Path("/events/{id}/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations")
@RolesAllowed(Role.PERSON)
class EventEvaluationEndpoint {

    private final EvaluationService evaluations;

    EventEvaluationEndpoint(EvaluationService evaluations) {
        this.evaluations = evaluations;
    }

    @GET
    @Operation(
            operationId = "listEvaluations",
            summary = "The three stages at which people are asked about an event",
            description = "For who sees the event or was at it; 404 otherwise. When each opens moves with the event.")
    public Page<EvaluationView> ofEvent(@RestPath UUID id) {
        return evaluations.ofEvent(id);
    }
}
