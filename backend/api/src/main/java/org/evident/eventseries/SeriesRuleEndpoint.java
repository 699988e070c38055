package org.evident.eventseries;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/event-series/{id}/rule")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Series of learning events")
@RolesAllowed(Role.PERSON)
class SeriesRuleEndpoint {

    private final SeriesRuleService rules;

    SeriesRuleEndpoint(SeriesRuleService rules) {
        this.rules = rules;
    }

    @POST
    @Path("preview")
    @Operation(
            operationId = "previewEventSeriesRule",
            summary = "See what another rhythm would make of a series",
            description = "Changes nothing. For those who run the series; 404 otherwise.")
    public SeriesRulePreview preview(
            @RestPath UUID id, @NotNull(message = "Say how it recurs") @Valid SeriesRuleInput body) {
        return rules.preview(id, body);
    }

    @PUT
    @Operation(
            operationId = "changeEventSeriesRule",
            summary = "Give a series another rhythm from a day on",
            description =
                    "What stands on days of the new rhythm stays as it is, and so does what somebody has booked or waits for, on its"
                            + " old day. Of the rest from that day on drafts are put away and published ones cancelled, and days"
                            + " without an event get one, each like the last of its service area. What is over, or before that day,"
                            + " stays. A series that was ended goes on. Needs If-Match: 428 without, 412 when someone changed it"
                            + " since.")
    @APIResponseSchema(value = SeriesView.class, responseCode = "200", responseDescription = "Changed")
    public RestResponse<SeriesView> change(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Say how it recurs") @Valid SeriesRuleInput body) {
        var view = rules.change(id, ETags.required(version), body);
        return ETags.versioned(view.version(), view);
    }
}
