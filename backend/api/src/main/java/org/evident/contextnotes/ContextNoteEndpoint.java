package org.evident.contextnotes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What it takes to use a resource here: an organisation's own note on anything it can see. */
@Path("/resources/{id}/context-notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Context notes")
@RolesAllowed(Role.PERSON)
class ContextNoteEndpoint {

    private static final String NEEDS =
            "Needs an editing role in the organisation: 403 without, 404 for an organisation that is not the caller's or a"
                    + " resource that is not open to them. ";

    private final ContextNoteService notes;

    ContextNoteEndpoint(ContextNoteService notes) {
        this.notes = notes;
    }

    @GET
    @Operation(
            operationId = "listContextNotes",
            summary = "What it takes to use a resource in my organisations",
            description = "One for each organisation at most. Those of other organisations are never shown.")
    public Page<ContextNoteView> list(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return notes.list(id, page);
    }

    @PUT
    @Path("{organisationId}")
    @Operation(
            operationId = "writeContextNote",
            summary = "Write what it takes to use a resource in an organisation",
            description = NEEDS + "Where one stands already, needs If-Match with its version: 428 without, 412 when"
                    + " someone changed it since.")
    @APIResponseSchema(value = ContextNoteView.class, responseCode = "200", responseDescription = "The note")
    public RestResponse<ContextNoteView> write(
            @RestPath UUID id,
            @RestPath UUID organisationId,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send a note") @Valid ContextNoteInput body) {
        var note = notes.write(id, organisationId, version, body);
        return ETags.versioned(note.version(), note);
    }

    @DELETE
    @Path("{organisationId}")
    @Operation(
            operationId = "dropContextNote",
            summary = "Take an organisation's note away",
            description = NEEDS + "Needs If-Match with its version. Where none stands, nothing is changed.")
    public void drop(@RestPath UUID id, @RestPath UUID organisationId, @RestHeader("If-Match") String version) {
        notes.drop(id, organisationId, version);
    }
}
