package org.evident.workforce;

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

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Joiners, movers and leavers")
@RolesAllowed(Role.PERSON)
class CandidateEndpoint {

    private final CandidateService candidates;

    CandidateEndpoint(CandidateService candidates) {
        this.candidates = candidates;
    }

    @GET
    @Path("organisations/{id}/movement-candidates")
    @Operation(
            operationId = "listMovementCandidates",
            summary = "Who belongs to an organisation, in the order of their names",
            description =
                    "To find who moves, leaves or takes over. Needs people.manage in the organisation: 404 for those who do"
                            + " not belong to it, 403 for those who do and lack the right.")
    public Page<CandidateSummary> list(@RestPath UUID id, @Valid @BeanParam CandidateRequest list) {
        return candidates.list(id, list);
    }

    @GET
    @Path("organisations/{id}/joiners")
    @Operation(
            operationId = "listJoiners",
            summary = "Who joined an organisation lately, the latest first",
            description =
                    "Whose first day there was in the last 90 days or is ahead. Whether they have signed in tells who may"
                            + " need help. Needs people.manage in the organisation.")
    public Page<JoinerView> joiners(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return candidates.joiners(id, page);
    }

    @GET
    @Path("organisations/{organisationId}/movement-candidates/{personId}")
    @Operation(
            operationId = "getMovementCandidate",
            summary = "What would change hands, and what would end",
            description =
                    "A preview that changes nothing. What is personal is not in it, because it stays theirs: reading list,"
                            + " private notes, draft packs, saved searches. Somebody who does not belong to the organisation"
                            + " answers 404. Needs people.manage.")
    public CandidateView one(@RestPath UUID organisationId, @RestPath UUID personId) {
        return candidates.require(organisationId, personId);
    }
}
