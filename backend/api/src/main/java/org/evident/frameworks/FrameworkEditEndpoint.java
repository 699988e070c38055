package org.evident.frameworks;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Frameworks")
class FrameworkEditEndpoint {

    private final FrameworkService frameworks;
    private final FrameworkEditService editing;
    private final Clock clock;

    FrameworkEditEndpoint(FrameworkService frameworks, FrameworkEditService editing, Clock clock) {
        this.frameworks = frameworks;
        this.editing = editing;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Role.PERSON)
    @Path("frameworks")
    @Operation(
            operationId = "addFramework",
            summary = "Add a framework or rule-set that nobody knew yet",
            description = "Needs platform.manage. Answers with its first draft; 409 where the short name is taken.")
    @APIResponseSchema(value = FrameworkVersionView.class, responseCode = "201", responseDescription = "Added")
    public RestResponse<FrameworkVersionView> add(
            @NotNull(message = "Send the framework") @Valid FrameworkInput body, UriInfo uri) {
        return begun(editing.add(body), uri);
    }

    @POST
    @RolesAllowed(Role.PERSON)
    @Path("frameworks/{slug}/editions")
    @Operation(
            operationId = "draftFrameworkEdition",
            summary = "Begin the next edition as a copy of the last",
            description = "Needs platform.manage. One draft at a time: 409 where somebody is writing one.")
    @APIResponseSchema(value = FrameworkVersionView.class, responseCode = "201", responseDescription = "Begun")
    public RestResponse<FrameworkVersionView> draft(@RestPath String slug, UriInfo uri) {
        return begun(editing.draft(slug), uri);
    }

    @GET
    @Path("framework-editions/{id}")
    @PermitAll
    @Operation(
            operationId = "getFrameworkEdition",
            summary = "One edition, whenever it was in force",
            description = "A draft answers 404 to all but who looks after the platform. Carries an ETag.")
    @APIResponseSchema(value = FrameworkVersionView.class, responseCode = "200", responseDescription = "The edition")
    public RestResponse<FrameworkVersionView> one(@RestPath UUID id) {
        return answer(frameworks.version(id));
    }

    @GET
    @Path("framework-editions/{id}/comparison")
    @PermitAll
    @Operation(
            operationId = "compareFrameworkEdition",
            summary = "What an edition changes against the one before it",
            description = "Items are the same when their codes are.")
    public FrameworkComparison comparison(@RestPath UUID id) {
        return frameworks.comparison(id);
    }

    @PUT
    @RolesAllowed(Role.PERSON)
    @Path("framework-editions/{id}")
    @Operation(
            operationId = "reviseFrameworkEdition",
            summary = "Replace a draft",
            description = "Needs If-Match and platform.manage. 409 once it has a day: records are judged under it.")
    @APIResponseSchema(value = FrameworkVersionView.class, responseCode = "200", responseDescription = "Replaced")
    public RestResponse<FrameworkVersionView> save(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send the edition") @Valid FrameworkVersionInput body) {
        return answer(editing.save(id, ETags.required(version), body));
    }

    @DELETE
    @RolesAllowed(Role.PERSON)
    @Path("framework-editions/{id}")
    @Operation(
            operationId = "removeFrameworkEdition",
            summary = "Throw a draft away",
            description = "Needs If-Match and platform.manage. 409 once it has a day.")
    public void remove(@RestPath UUID id, @RestHeader("If-Match") String version) {
        editing.remove(id, ETags.required(version));
    }

    @POST
    @RolesAllowed(Role.PERSON)
    @Path("framework-editions/{id}/put-in-force")
    @Operation(
            operationId = "putFrameworkInForce",
            summary = "Let a draft come into force on a day",
            description = "Needs If-Match and platform.manage. The edition before it ends the day before.")
    @APIResponseSchema(value = FrameworkVersionView.class, responseCode = "200", responseDescription = "It has a day")
    public RestResponse<FrameworkVersionView> putInForce(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send the first day") @Valid InForceInput body) {
        return answer(editing.putInForce(id, ETags.required(version), body, clock));
    }

    private static RestResponse<FrameworkVersionView> begun(FrameworkVersionView view, UriInfo uri) {
        return ResponseBuilder.<FrameworkVersionView>created(uri.getBaseUriBuilder()
                        .path("framework-editions/" + view.id())
                        .build())
                .entity(view)
                .header("ETag", ETags.of(view.version()))
                .build();
    }

    private static RestResponse<FrameworkVersionView> answer(FrameworkVersionView view) {
        return ETags.versioned(view.version(), view);
    }
}
