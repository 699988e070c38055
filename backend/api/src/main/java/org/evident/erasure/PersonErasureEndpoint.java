package org.evident.erasure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** An organisation's side of erasing somebody who asked it in writing. */
@Path("/organisations/{organisationId}/people/{personId}/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
@RolesAllowed(Role.PERSON)
class PersonErasureEndpoint {

    private static final String WHO = " Needs privacy.manage in the organisation; 404 for who never was there.";

    private final ErasureService erasures;

    PersonErasureEndpoint(ErasureService erasures) {
        this.erasures = erasures;
    }

    @GET
    @Operation(
            operationId = "previewPersonErasure",
            summary = "What an organisation's side of erasing somebody would do",
            description =
                    "Counts only, of what the organisation holds in its own name. What the person keeps for themselves is"
                            + " theirs, and is neither shown nor touched. The look is noted in the audit." + WHO)
    public ErasurePreviewView preview(@RestPath UUID organisationId, @RestPath UUID personId) {
        return erasures.preview(organisationId, personId);
    }

    @POST
    @Operation(
            operationId = "askPersonErasure",
            summary = "Take somebody's name off what an organisation keeps",
            description =
                    "For who asked in writing. The person is told. Done after seven days, in which it can be cancelled. 409"
                            + " when asked for already." + WHO)
    @APIResponseSchema(value = ErasureView.class, responseCode = "201", responseDescription = "Asked for")
    public RestResponse<ErasureView> ask(
            @RestPath UUID organisationId,
            @RestPath UUID personId,
            @NotNull(message = "Type the word erase") @Valid ErasureInput body,
            UriInfo uri) {
        return RestResponse.ResponseBuilder.<ErasureView>created(uri.getAbsolutePath())
                .entity(erasures.ask(organisationId, personId))
                .build();
    }

    @DELETE
    @Operation(
            operationId = "cancelPersonErasure",
            summary = "Cancel an organisation's side of erasing somebody",
            description = "Until it is done; 404 when nothing waits." + WHO)
    @APIResponse(responseCode = "204", description = "Cancelled")
    public void cancel(@RestPath UUID organisationId, @RestPath UUID personId) {
        erasures.cancel(organisationId, personId);
    }
}
