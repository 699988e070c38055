package org.evident.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/events/{id}/sign-in")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
@RolesAllowed(Role.PERSON)
class SignInEndpoint {

    private final SignInService signIns;

    SignInEndpoint(SignInService signIns) {
        this.signIns = signIns;
    }

    @GET
    @Operation(
            operationId = "getSignIn",
            summary = "The code to sign in with, and how many came so far",
            description =
                    "For those who run the event: 404 for who does not see it, 403 for who does not run it. Carries an ETag.")
    @APIResponseSchema(value = SignInView.class, responseCode = "200", responseDescription = "How people sign in")
    public RestResponse<SignInView> get(@RestPath UUID id) {
        return answer(signIns.require(id));
    }

    @PUT
    @Operation(
            operationId = "reviseSignIn",
            summary = "Say whether people may come without a booking",
            description =
                    "For those who run the event. Needs If-Match with the ETag that was read: 428 without, 412 when it was"
                            + " changed since.")
    @APIResponseSchema(value = SignInView.class, responseCode = "200", responseDescription = "Changed")
    public RestResponse<SignInView> set(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Say whether people may come without a booking") @Valid SignInInput body) {
        return answer(signIns.set(id, ETags.required(version), body.walkIns()));
    }

    @PUT
    @Path("code")
    @Operation(
            operationId = "renewSignInCode",
            summary = "Show another code",
            description = "For those who run the event. The code before it signs nobody in any more.")
    @APIResponseSchema(value = SignInView.class, responseCode = "200", responseDescription = "Another code")
    public RestResponse<SignInView> renew(@RestPath UUID id) {
        return answer(signIns.renew(id));
    }

    private static RestResponse<SignInView> answer(SignInView view) {
        return ETags.versioned(view.version(), view);
    }
}
