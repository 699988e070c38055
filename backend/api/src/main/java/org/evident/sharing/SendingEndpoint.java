package org.evident.sharing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sharing", description = "Sending something to a colleague, with a message.")
@RolesAllowed(Role.PERSON)
class SendingEndpoint {

    private final SendingService sendings;

    SendingEndpoint(SendingService sendings) {
        this.sendings = sendings;
    }

    @GET
    @Path("colleagues")
    @Operation(
            operationId = "findColleagues",
            summary = "Up to ten people who work for my organisations, by the beginning of any part of their name",
            description =
                    "Foster carers are not listed, because that someone fosters is their own to tell, and may not ask (403):"
                            + " a directory of staff is not meant for households.")
    public ColleaguesView colleagues(
            @RestQuery
                    @NotBlank(message = "Enter a name")
                    @Size(min = 2, max = 100, message = "Enter between 2 and 100 characters of a name")
                    @Parameter(description = "2-100 characters, as typed. Capitals do not matter.")
                    String q) {
        return sendings.colleagues(q);
    }

    @POST
    @Path("sendings")
    @Operation(
            operationId = "sendToColleagues",
            summary = "Send a resource or a pack to colleagues",
            description =
                    "To 1-20 people of the caller's organisations, each of whom must be able to open it (400 naming who is"
                            + " not), and to 100 people a day (429). They are told in Evident, with the message. What is not"
                            + " open to the caller answers 404; foster carers may not (403). All are told or none. Send an"
                            + " Idempotency-Key so that a repeat tells nobody twice.")
    @APIResponseSchema(value = SendingView.class, responseCode = "201", responseDescription = "Sent")
    public RestResponse<SendingView> send(
            @NotNull(message = "Say what to send to whom") @Valid SendingInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.")
                    String key) {
        return RestResponse.status(RestResponse.Status.CREATED, sendings.send(body, key));
    }
}
