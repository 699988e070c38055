package org.evident.events;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.events.EventSiblings.Reach;
import org.evident.shared.http.ETags;
import org.evident.shared.paging.Page;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning events", description = "What people learn at together, from the first plan to what came of it.")
class EventEndpoint {

    private static final String KEY = "Up to 100 characters, kept for a day.";

    private final EventService events;

    EventEndpoint(EventService events) {
        this.events = events;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listEvents",
            summary = "Learning events, in the order in which they begin",
            description =
                    "Only what the caller may see; past ones begin with the last. Those without a date stand at the end. An"
                            + " integrator needs the scope events:read, and sees what the organisation's staff see.")
    public Page<EventSummary> list(@Valid @BeanParam EventListRequest list) {
        return events.list(list);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getEvent",
            summary = "One learning event",
            description =
                    "One that the caller may not see answers 404. How to join is for those who have a place and those who run it."
                            + " Carries an ETag for the acts that need If-Match.")
    @APIResponseSchema(value = EventView.class, responseCode = "200", responseDescription = "The event")
    public RestResponse<EventView> one(@RestPath UUID id) {
        return answer(events.require(id));
    }

    @POST
    @RolesAllowed(Role.PERSON)
    @Operation(
            operationId = "addEvent",
            summary = "Plan a learning event",
            description =
                    "A draft that only those who run it see. For those who plan events in the organisation; staff may plan a"
                            + " peer-session of their own, and an account manager an account-manager-meeting of an organisation they"
                            + " look after (403 otherwise). Opening it to the network or everyone needs a role that plans any event"
                            + " of the organisation. Send an Idempotency-Key so that a repeat adds nothing.")
    @APIResponseSchema(value = EventView.class, responseCode = "201", responseDescription = "Planned")
    public RestResponse<EventView> add(
            @NotNull(message = "Send an event") @Valid EventInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = KEY) String key,
            UriInfo uri) {
        var view = events.add(body, key);
        return ETags.created(uri, view.id(), view.version(), view);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.PERSON)
    @Operation(
            operationId = "reviseEvent",
            summary = "Replace a learning event, or change its series with it",
            description =
                    "For its owner, its co-organisers and those who plan any event of the organisation. Needs If-Match with the ETag"
                            + " that was read: 428 without, 412 when someone changed it since. Places cannot be fewer than people"
                            + " hold. A changed time, place, mode, title or link raises icalSequence. In a series, what changed can"
                            + " be changed in others too: what each has of its own stays, a moved time moves each by as much in"
                            + " local time, and all is refused when one cannot change.")
    @APIResponseSchema(value = EventView.class, responseCode = "200", responseDescription = "Replaced")
    public RestResponse<EventView> revise(
            @RestPath UUID id,
            @RestQuery
                    @DefaultValue("alone")
                    @Pattern(regexp = "alone|following|all", message = "Choose alone, following or all")
                    @Parameter(
                            description =
                                    "alone: this one. following: and those of its series and service area after it. all: and every"
                                            + " one of its series that is to come.",
                            schema = @Schema(enumeration = {"alone", "following", "all"}))
                    String apply,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(description = "Whether those that were changed apart from the series follow too.")
                    boolean changedToo,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send an event") @Valid EventInput body) {
        var reach = apply.equals("alone") ? null : new Reach(apply.equals("all"), changedToo);
        return answer(events.revise(id, ETags.required(version), body, reach));
    }

    @POST
    @Path("{id}/copy")
    @RolesAllowed(Role.PERSON)
    @Operation(
            operationId = "copyEvent",
            summary = "Copy a learning event, or make one from a template",
            description =
                    "A draft of the caller's own in the same organisation, with its agenda, resources, people and places, for another"
                            + " day. Send an Idempotency-Key so that a repeat adds nothing.")
    @APIResponseSchema(value = EventView.class, responseCode = "201", responseDescription = "Copied")
    public RestResponse<EventView> copy(
            @RestPath UUID id,
            @NotNull(message = "Say what the copy has of its own") @Valid EventCopyInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = KEY) String key,
            UriInfo uri) {
        var view = events.copy(id, body, key);
        return ResponseBuilder.<EventView>created(
                        uri.getBaseUriBuilder().path("events/" + view.id()).build())
                .entity(view)
                .header("ETag", ETags.of(view.version()))
                .build();
    }

    static RestResponse<EventView> answer(EventView view) {
        return ETags.versioned(view.version(), view);
    }
}
