package org.evident.profiles;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
@RolesAllowed(Role.PERSON)
class ProfileEndpoint {

    private final ProfileService profiles;

    ProfileEndpoint(ProfileService profiles) {
        this.profiles = profiles;
    }

    @GET
    @Path("profile")
    @Operation(
            operationId = "getMyProfile",
            summary = "What I say of myself",
            description = "Also where my organisations have me, and what I have not said yet. Carries an ETag.")
    @APIResponseSchema(value = ProfileView.class, responseCode = "200", responseDescription = "My profile")
    public RestResponse<ProfileView> mine() {
        return answer(profiles.mine());
    }

    @PUT
    @Path("profile")
    @Operation(
            operationId = "reviseMyProfile",
            summary = "Say who I am at work",
            description =
                    "Replaces all of it. Needs If-Match with the ETag that was read: 428 without, 412 when it was changed"
                            + " since.")
    @APIResponseSchema(value = ProfileView.class, responseCode = "200", responseDescription = "Saved")
    public RestResponse<ProfileView> revise(
            @RestHeader("If-Match") String version, @NotNull(message = "Send a profile") @Valid ProfileInput body) {
        return answer(profiles.revise(ETags.required(version), body));
    }

    @GET
    @Path("access-needs")
    @Operation(
            operationId = "getMyAccessNeeds",
            summary = "What helps me take part",
            description =
                    "Kept apart from everything else. Nobody else reads it, administrators included; organisers of events"
                            + " will read the note of those who book them.")
    public AccessNeedsView accessNeeds() {
        return profiles.accessNeeds();
    }

    @PUT
    @Path("access-needs")
    @Operation(
            operationId = "writeMyAccessNeeds",
            summary = "Say what helps me take part, or remove it",
            description = "Replaces the note, so that repeating it changes nothing. An empty note removes it at once.")
    public AccessNeedsView write(@NotNull(message = "Send a note") @Valid AccessNeedsInput body) {
        return profiles.write(body);
    }

    @GET
    @Path("welcome")
    @Operation(
            operationId = "getMyWelcome",
            summary = "How far I am with what joiners do first",
            description = "Offered for 90 days from the first day of a membership, until finished.")
    public WelcomeView welcome() {
        return profiles.welcome();
    }

    @PUT
    @Path("welcome")
    @Operation(
            operationId = "finishMyWelcome",
            summary = "Finish what joiners do first",
            description = "It is offered no more. Repeating it changes nothing.")
    @APIResponse(responseCode = "204", description = "Finished")
    public void finishWelcome() {
        profiles.finishWelcome();
    }

    private static RestResponse<ProfileView> answer(ProfileView view) {
        return ETags.versioned(view.version(), view);
    }
}
