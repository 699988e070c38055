package org.evident.areas;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.paging.Page;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
@RolesAllowed(Role.PERSON)
class TeamEndpoint {

    private static final String MANAGERS =
            "For administrators of its organisation. Needs If-Match: 428 without, 412 when someone changed it since. ";

    private final TeamService teams;

    TeamEndpoint(TeamService teams) {
        this.teams = teams;
    }

    @GET
    @Path("service-areas/{id}/teams")
    @Operation(
            operationId = "listTeams",
            summary = "Teams of a service area, in its own order",
            description =
                    "For the people of its organisation: 404 for others. Administrators are told how many people are in each.")
    public Page<TeamDetailView> list(@RestPath UUID id, @Valid @BeanParam PlaceListRequest list) {
        return teams.list(id, list);
    }

    @POST
    @Path("service-areas/{id}/teams")
    @Operation(
            operationId = "addTeam",
            summary = "Add a team to a service area",
            description =
                    "For administrators of its organisation. It comes last unless a place is given. Up to 200 are open at once"
                            + " in a service area and 1,000 in an organisation, and none in an area that is closed (409). Send an"
                            + " Idempotency-Key so that a repeat adds nothing.")
    @APIResponseSchema(value = TeamDetailView.class, responseCode = "201", responseDescription = "Added")
    public RestResponse<TeamDetailView> add(
            @RestPath UUID id,
            @NotNull(message = "Send a team") @Valid TeamInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.") String key,
            UriInfo uri) {
        var view = teams.add(id, body, key);
        return ResponseBuilder.<TeamDetailView>created(
                        uri.getBaseUriBuilder().path("teams/" + view.id()).build())
                .entity(view)
                .header("ETag", ETags.of(view.version()))
                .build();
    }

    @GET
    @Path("teams/{id}")
    @Operation(
            operationId = "getTeam",
            summary = "One team",
            description = "For the people of its organisation: 404 for others. Carries an ETag.")
    @APIResponseSchema(value = TeamDetailView.class, responseCode = "200", responseDescription = "The team")
    public RestResponse<TeamDetailView> one(@RestPath UUID id) {
        return answer(teams.require(id));
    }

    @PUT
    @Path("teams/{id}")
    @Operation(
            operationId = "reviseTeam",
            summary = "Rename a team, or move it among the others or to another service area",
            description = MANAGERS
                    + "When it moves, whoever is or will be in it moves along: from then on they see what is meant for"
                    + " the new area, and no longer what is meant for the old one. What has ended stays as it was.")
    @APIResponseSchema(value = TeamDetailView.class, responseCode = "200", responseDescription = "Changed")
    public RestResponse<TeamDetailView> revise(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send a team") @Valid TeamInput body) {
        return answer(teams.revise(id, ETags.required(version), body));
    }

    @POST
    @Path("teams/{id}/close")
    @Operation(
            operationId = "closeTeam",
            summary = "Close a team",
            description = MANAGERS
                    + "It is kept for what refers to it, and nobody new comes in. 409 while people belong to it or hold"
                    + " a role for it; the answer says how many.")
    @APIResponseSchema(value = TeamDetailView.class, responseCode = "200", responseDescription = "Closed")
    public RestResponse<TeamDetailView> close(@RestPath UUID id, @RestHeader("If-Match") String version) {
        return answer(teams.close(id, ETags.required(version)));
    }

    @POST
    @Path("teams/{id}/reopen")
    @Operation(
            operationId = "reopenTeam",
            summary = "Reopen a closed team",
            description = MANAGERS + "409 while its service area is closed.")
    @APIResponseSchema(value = TeamDetailView.class, responseCode = "200", responseDescription = "Open again")
    public RestResponse<TeamDetailView> reopen(@RestPath UUID id, @RestHeader("If-Match") String version) {
        return answer(teams.reopen(id, ETags.required(version)));
    }

    private static RestResponse<TeamDetailView> answer(TeamDetailView view) {
        return ETags.versioned(view.version(), view);
    }
}
