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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/me/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
@RolesAllowed(Role.PERSON)
class MyErasureEndpoint {

    private final ErasureService erasures;

    MyErasureEndpoint(ErasureService erasures) {
        this.erasures = erasures;
    }

    @GET
    @Operation(
            operationId = "previewErasure",
            summary = "What would go, and what would stay, if I were erased",
            description =
                    "Counted part by part of the data map, with the rule under which something stays (UK GDPR article 17(3))."
                            + " Nothing is done. Shows what was asked for already.")
    public ErasurePreviewView preview() {
        return erasures.preview();
    }

    @POST
    @Operation(
            operationId = "askErasure",
            summary = "Ask to be erased",
            description =
                    "Done after seven days, in which it can be cancelled. Then what I keep for myself is gone, what I made for"
                            + " others stays without my name, and my account ends. A legal hold puts it off. 409 when asked"
                            + " for already.")
    @APIResponseSchema(value = ErasureView.class, responseCode = "201", responseDescription = "Asked for")
    public RestResponse<ErasureView> ask(
            @NotNull(message = "Type the word erase") @Valid ErasureInput body, UriInfo uri) {
        return RestResponse.ResponseBuilder.<ErasureView>created(uri.getAbsolutePath())
                .entity(erasures.ask())
                .build();
    }

    @DELETE
    @Operation(
            operationId = "cancelErasure",
            summary = "Change my mind",
            description = "Until it is done; 404 when nothing waits.")
    @APIResponse(responseCode = "204", description = "Cancelled")
    public void cancel() {
        erasures.cancel();
    }
}
