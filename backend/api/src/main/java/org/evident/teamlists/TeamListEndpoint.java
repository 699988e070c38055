package org.evident.teamlists;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/team-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Team lists", description = "What a team or service area is asked to read together.")
@RolesAllowed(Role.PERSON)
class TeamListEndpoint {

    private final TeamListService lists;

    TeamListEndpoint(TeamListService lists) {
        this.lists = lists;
    }

    @GET
    @Operation(
            operationId = "listTeamLists",
            summary = "Lists of my teams and service areas, the last changed first",
            description =
                    "And those of places where I may set lists. Empty for foster carers: these lists are for staff. Who"
                            + " ticked is named; who did not is told to nobody.")
    public Page<TeamListView> list(@Valid @BeanParam PageRequest page) {
        return lists.list(page);
    }

    @GET
    @Path("places")
    @Operation(
            operationId = "listTeamPlaces",
            summary = "Service areas and teams that I may set a list for",
            description =
                    "Those that a role of today reaches: supervisor, practice educator, editor, Link Officer or Principal"
                            + " Social Worker. A role given for one service area or team reaches no other.")
    public Page<TeamPlaceView> places(@Valid @BeanParam PageRequest page) {
        return lists.places(page);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getTeamList",
            summary = "One team list",
            description = "One of another team answers 404. Carries an ETag for changes.")
    @APIResponseSchema(value = TeamListView.class, responseCode = "200", responseDescription = "The list")
    public RestResponse<TeamListView> one(@RestPath UUID id) {
        return answer(lists.require(id));
    }

    @POST
    @Operation(
            operationId = "setTeamList",
            summary = "Set a list for a team or service area",
            description = "Needs a role there (403 otherwise). Up to 50 resources, each open to the caller. Send an"
                    + " Idempotency-Key so that a repeat adds nothing.")
    @APIResponseSchema(value = TeamListView.class, responseCode = "201", responseDescription = "Set")
    public RestResponse<TeamListView> set(
            @NotNull(message = "Send a list") @Valid TeamListInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.") String key,
            UriInfo uri) {
        var view = lists.set(body, key);
        return ETags.created(uri, view.id(), view.version(), view);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "reviseTeamList",
            summary = "Replace a team list",
            description =
                    "Needs a role there, and If-Match with the ETag that was read: 428 without, 412 when someone changed it"
                            + " since. Ticks on what is taken off the list go with it.")
    @APIResponseSchema(value = TeamListView.class, responseCode = "200", responseDescription = "Replaced")
    public RestResponse<TeamListView> revise(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send a list") @Valid TeamListInput body) {
        return answer(lists.revise(id, ETags.required(version), body));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteTeamList",
            summary = "Delete a team list",
            description = "With its ticks. Needs a role there.")
    public void delete(@RestPath UUID id) {
        lists.delete(id);
    }

    @PUT
    @Path("{id}/read/{resourceId}")
    @Operation(
            operationId = "tickTeamListItem",
            summary = "Tick: I have read it",
            description = "The team sees my name beside it. Repeating it changes nothing.")
    public void tick(@RestPath UUID id, @RestPath UUID resourceId) {
        lists.tick(id, resourceId);
    }

    @DELETE
    @Path("{id}/read/{resourceId}")
    @Operation(
            operationId = "untickTeamListItem",
            summary = "Take my tick away",
            description = "And my name with it. Repeating it changes nothing.")
    public void untick(@RestPath UUID id, @RestPath UUID resourceId) {
        lists.untick(id, resourceId);
    }

    private static RestResponse<TeamListView> answer(TeamListView view) {
        return ETags.versioned(view.version(), view);
    }
}
