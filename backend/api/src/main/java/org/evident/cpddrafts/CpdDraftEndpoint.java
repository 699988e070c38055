package org.evident.cpddrafts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

@Path("/me/cpd-drafts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "CPD records")
@RolesAllowed(Role.PERSON)
class CpdDraftEndpoint {

    private final CpdDraftService drafts;

    CpdDraftEndpoint(CpdDraftService drafts) {
        this.drafts = drafts;
    }

    @GET
    @Operation(
            operationId = "listCpdDrafts",
            summary = "Learning of mine that waits to be written down, the last offered first",
            description =
                    "Each event that I was at and each resource that I said I used, once. Put right when attendance is put"
                            + " right, until I write it down or let it go.")
    public Page<CpdDraft> waiting(@Valid @BeanParam PageRequest page) {
        return drafts.waiting(page);
    }

    @POST
    @Path("{id}/record")
    @Operation(
            operationId = "takeCpdDraft",
            summary = "Turn it into a CPD record",
            description =
                    "A draft with what is known: type, title, day, minutes and where it comes from. Repeating it leads to the"
                            + " same record. 404 for another's, 409 for what was let go.")
    public Taken take(@RestPath UUID id) {
        return drafts.take(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "letCpdDraftGo",
            summary = "Let it go",
            description = "It is not offered again. A record that was made of it stays. Repeating it changes nothing.")
    public void letGo(@RestPath UUID id) {
        drafts.letGo(id);
    }
}
