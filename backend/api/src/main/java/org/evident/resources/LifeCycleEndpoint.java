package org.evident.resources;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of a resource's life. Each needs an editing role in its organisation, and If-Match. */
@Path("/resources/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Resources")
@RolesAllowed(Role.PERSON)
class LifeCycleEndpoint {

    private static final String NEEDS =
            "Needs an editing role in its organisation, and If-Match. What it may become next stands in"
                    + " allowed; anything else answers 409.";

    private final EditingService editing;

    LifeCycleEndpoint(EditingService editing) {
        this.editing = editing;
    }

    @POST
    @Path("submit")
    @Operation(operationId = "submitResource", summary = "Send a draft for review", description = NEEDS)
    @APIResponseSchema(value = ResourceView.class, responseCode = "200", responseDescription = "In review")
    public RestResponse<String> submit(@RestPath UUID id, @RestHeader("If-Match") String version) {
        return live(id, version, Act.SUBMIT, LifeCycle::submit);
    }

    @POST
    @Path("return")
    @Operation(
            operationId = "returnResource",
            summary = "Send it back as a draft, saying what it needs",
            description = NEEDS)
    @APIResponseSchema(value = ResourceView.class, responseCode = "200", responseDescription = "A draft again")
    public RestResponse<String> returnIt(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send a note") @Valid ReturnInput body) {
        return live(id, version, Act.RETURN, life -> life.returnWith(body.note().strip()));
    }

    @POST
    @Path("publish")
    @Operation(
            operationId = "publishResource",
            summary = "Publish what is a draft or in review",
            description =
                    "What it supersedes is archived, stays readable by its address, and leads to this one. " + NEEDS)
    @APIResponseSchema(value = ResourceView.class, responseCode = "200", responseDescription = "Published")
    public RestResponse<String> publish(@RestPath UUID id, @RestHeader("If-Match") String version) {
        return live(id, version, Act.PUBLISH, LifeCycle::publish);
    }

    @POST
    @Path("review")
    @Operation(
            operationId = "reviewResource",
            summary = "Say that it still holds, until a date",
            description = "Publishes again what was archived or due a check. " + NEEDS)
    @APIResponseSchema(
            value = ResourceView.class,
            responseCode = "200",
            responseDescription = "Published until its next check")
    public RestResponse<String> review(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send the date of the next check") @Valid ReviewInput body) {
        return live(id, version, Act.REVIEW, life -> life.review(body.reviewBy(), editing.today()));
    }

    @POST
    @Path("archive")
    @Operation(
            operationId = "archiveResource",
            summary = "Take it out of lists and searches, to be brought back when wanted",
            description = NEEDS)
    @APIResponseSchema(value = ResourceView.class, responseCode = "200", responseDescription = "Archived")
    public RestResponse<String> archive(@RestPath UUID id, @RestHeader("If-Match") String version) {
        return live(id, version, Act.ARCHIVE, LifeCycle::archive);
    }

    @POST
    @Path("withdraw")
    @Operation(
            operationId = "withdrawResource",
            summary = "Withdraw it for good",
            description = "It cannot be undone. What to use instead may be named. " + NEEDS)
    @APIResponseSchema(value = ResourceView.class, responseCode = "200", responseDescription = "Withdrawn")
    public RestResponse<String> withdraw(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send a reason") @Valid WithdrawalInput body) {
        return ResourceEndpoint.changed(editing.withdraw(id, ETags.required(version), body));
    }

    private RestResponse<String> live(UUID id, String version, Act act, Consumer<LifeCycle> step) {
        return ResourceEndpoint.changed(editing.live(id, ETags.required(version), act, step));
    }
}
