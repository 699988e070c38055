package org.evident.eventseries;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

@Path("/event-series")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Series of learning events",
        description = "Learning events that recur, with exceptions, for one or several service areas.")
@RolesAllowed(Role.PERSON)
class SeriesEndpoint {

    private static final String KEY = "Up to 100 characters, kept for a day.";

    private final SeriesService series;

    SeriesEndpoint(SeriesService series) {
        this.series = series;
    }

    @GET
    @Operation(
            operationId = "listEventSeries",
            summary = "Series that the caller runs, the newest first",
            description = "Theirs, and all of organisations whose events they plan.")
    public Page<SeriesView> list(@Valid @BeanParam SeriesListRequest list) {
        return series.list(list);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getEventSeries",
            summary = "One series",
            description = "For those who run it; 404 otherwise. Carries an ETag for the acts that need If-Match.")
    @APIResponseSchema(value = SeriesView.class, responseCode = "200", responseDescription = "The series")
    public RestResponse<SeriesView> one(@RestPath UUID id) {
        return answer(series.require(id));
    }

    @POST
    @Path("preview")
    @Operation(
            operationId = "previewEventSeries",
            summary = "See the days of a series before it is made",
            description =
                    "Makes nothing. Which days are left out, and which fall on a bank holiday in England. Up to 60 days over two"
                            + " years and 240 events; for those who run the event.")
    public SeriesPreview preview(@NotNull(message = "Say how it recurs") @Valid SeriesInput body) {
        return series.preview(body);
    }

    @POST
    @Operation(
            operationId = "addEventSeries",
            summary = "Make a series of an event",
            description =
                    "Each day has an event like this one, with its agenda, resources, people and places, at the same time of day"
                            + " whatever the clocks do; all of them or none. For those who run the event. Send an Idempotency-Key so"
                            + " that a repeat adds nothing.")
    @APIResponseSchema(value = SeriesView.class, responseCode = "201", responseDescription = "Made")
    public RestResponse<SeriesView> add(
            @NotNull(message = "Say how it recurs") @Valid SeriesInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = KEY) String key,
            UriInfo uri) {
        var view = series.add(body, key);
        return ETags.created(uri, view.id(), view.version(), view);
    }

    @POST
    @Path("{id}/events")
    @Operation(
            operationId = "extendEventSeries",
            summary = "Add further events to a series",
            description =
                    "After its last day, each like the last of its service area that was not changed alone. A series that was ended"
                            + " goes on. Needs If-Match: 428 without, 412 when someone changed it since.")
    @APIResponseSchema(value = SeriesView.class, responseCode = "200", responseDescription = "Added")
    public RestResponse<SeriesView> extend(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Say until when") @Valid SeriesExtendInput body) {
        return answer(series.extend(id, ETags.required(version), body));
    }

    @POST
    @Path("{id}/end")
    @Operation(
            operationId = "endEventSeries",
            summary = "End a series",
            description =
                    "Its drafts from a day on are put away; what is published stays, or is cancelled with a reason. Needs If-Match:"
                            + " 428 without, 412 when someone changed it since.")
    @APIResponseSchema(value = SeriesView.class, responseCode = "200", responseDescription = "Ended")
    public RestResponse<SeriesView> end(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Say from when") @Valid SeriesEndInput body) {
        return answer(series.end(id, ETags.required(version), body));
    }

    private static RestResponse<SeriesView> answer(SeriesView view) {
        return ETags.versioned(view.version(), view);
    }
}
