package org.evident.events;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
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

@Path("/events/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning events")
@RolesAllowed(Role.PERSON)
class EventActEndpoint {

    private static final String WHO =
            "For those who run it. Needs If-Match: 428 without, 412 when someone changed it since. 409 when its stage does not allow it. ";

    private final EventActService events;

    EventActEndpoint(EventActService events) {
        this.events = events;
    }

    @POST
    @Path("publish")
    @Operation(
            operationId = "publishEvent",
            summary = "Publish a draft",
            description =
                    WHO
                            + "One without a date collects interest. One without a linked resource is published too, and warned of.")
    @APIResponseSchema(value = EventView.class, responseCode = "200", responseDescription = "Published")
    public RestResponse<EventView> publish(@RestPath UUID id, @RestHeader("If-Match") String version) {
        return EventEndpoint.answer(events.publish(id, ETags.required(version)));
    }

    @POST
    @Path("cancel")
    @Operation(
            operationId = "cancelEvent",
            summary = "Cancel a published event",
            description = WHO + "The reason is told to everyone who has a place or waits. It cannot be taken back.")
    @APIResponseSchema(value = EventView.class, responseCode = "200", responseDescription = "Cancelled")
    public RestResponse<EventView> cancel(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Enter a reason") @Valid EventReasonInput body) {
        return EventEndpoint.answer(events.cancel(id, ETags.required(version), body));
    }

    @POST
    @Path("postpone")
    @Operation(
            operationId = "postponeEvent",
            summary = "Postpone a published event, to set another date later",
            description = WHO + "People keep their places.")
    @APIResponseSchema(value = EventView.class, responseCode = "200", responseDescription = "Postponed")
    public RestResponse<EventView> postpone(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Enter a reason") @Valid EventReasonInput body) {
        return EventEndpoint.answer(events.postpone(id, ETags.required(version), body));
    }

    @PUT
    @Path("date")
    @Operation(
            operationId = "setEventDate",
            summary = "Set a date, or another one",
            description =
                    WHO + "What was postponed is on again. Those who wanted to hear of a first date are told, once.")
    @APIResponseSchema(value = EventView.class, responseCode = "200", responseDescription = "Set")
    public RestResponse<EventView> setDate(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Enter a date") @Valid EventDateInput body) {
        return EventEndpoint.answer(events.setDate(id, ETags.required(version), body));
    }

    @POST
    @Path("archive")
    @Operation(
            operationId = "archiveEvent",
            summary = "Put away a draft, or what is over or cancelled",
            description = WHO + "Bookings and attendance stay.")
    @APIResponseSchema(value = EventView.class, responseCode = "200", responseDescription = "Archived")
    public RestResponse<EventView> archive(@RestPath UUID id, @RestHeader("If-Match") String version) {
        return EventEndpoint.answer(events.archive(id, ETags.required(version)));
    }

    @PUT
    @Path("recording")
    @Operation(operationId = "setEventRecording", summary = "Link the recording afterwards", description = WHO)
    @APIResponseSchema(value = EventView.class, responseCode = "200", responseDescription = "Linked")
    public RestResponse<EventView> record(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Choose the recording") @Valid EventRecordingInput body) {
        return EventEndpoint.answer(events.addRecording(id, ETags.required(version), body));
    }

    @DELETE
    @Path("recording")
    @Operation(operationId = "removeEventRecording", summary = "Take the recording away", description = WHO)
    @APIResponseSchema(value = EventView.class, responseCode = "200", responseDescription = "Taken away")
    public RestResponse<EventView> unrecord(@RestPath UUID id, @RestHeader("If-Match") String version) {
        return EventEndpoint.answer(events.removeRecording(id, ETags.required(version)));
    }
}
