package org.evident.visits;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/visits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Visits")
class VisitEndpoint {

    private static final String CHOOSE = "Choose topics, providers or resources";

    private final VisitService visits;
    private final CountService counts;

    VisitEndpoint(VisitService visits, CountService counts) {
        this.visits = visits;
        this.counts = counts;
    }

    @POST
    @PermitAll
    @Operation(
            operationId = "recordVisit",
            summary = "Say what a reader has come to, for counts that know nobody",
            description =
                    "Counts once for the hub in a visit, and once for each thing; a resource counts for its topics and its"
                            + " provider as well. Repeating it changes nothing. What does not exist or is not open to the"
                            + " caller, and what programs read, is not counted; the answer is the same. Neither the caller"
                            + " nor the marker is stored (PECR and UK GDPR: no personal data).")
    @APIResponse(responseCode = "204", description = "Heard")
    public void record(
            @NotNull(message = "Send a visit") @Valid VisitInput body,
            @RestHeader("User-Agent") @Parameter(hidden = true) String userAgent,
            @Context HttpServerRequest request) {
        visits.count(body, userAgent, request.remoteAddress().hostAddress());
    }

    @GET
    @RolesAllowed(Role.PERSON)
    @Path("summary")
    @Operation(
            operationId = "getVisits",
            summary = "Visits of an organisation's people to the hub, in any period",
            description = "To the day, and by month. Needs a role that reads insight in the organisation.")
    public VisitsView summary(@Valid @BeanParam PeriodRequest period) {
        return counts.summary(period);
    }

    @GET
    @RolesAllowed(Role.PERSON)
    @Operation(
            operationId = "listVisited",
            summary = "What an organisation's people visited, most visited first",
            description =
                    "By the whole months that the period touches, so that nobody can tell what was read on one day. Those"
                            + " with fewer than 5 visits come last, without a number. Only what is open to the caller."
                            + " Needs a role that reads insight in the organisation.")
    public Page<VisitedView> visited(
            @RestQuery
                    @NotNull(message = CHOOSE)
                    @Pattern(regexp = "topics|providers|resources", message = CHOOSE)
                    @Parameter(required = true, schema = @Schema(enumeration = {"topics", "providers", "resources"}))
                    String of,
            @Valid @BeanParam PeriodRequest period,
            @Valid @BeanParam PageRequest page) {
        return counts.visited(of, period, page);
    }

    @GET
    @RolesAllowed(Role.PERSON)
    @Path("file")
    @Produces("text/csv")
    @Operation(
            operationId = "exportVisits",
            summary = "The same as a CSV file: months, topics, providers or up to 10,000 resources",
            description = "Fewer than 5 visits are written so. Cells that a spreadsheet could run are made harmless.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> file(
            @RestQuery
                    @NotNull(message = "Choose months, topics, providers or resources")
                    @Pattern(
                            regexp = "months|topics|providers|resources",
                            message = "Choose months, topics, providers or resources")
                    @Parameter(
                            required = true,
                            schema = @Schema(enumeration = {"months", "topics", "providers", "resources"}))
                    String of,
            @Valid @BeanParam PeriodRequest period) {
        return RestResponse.ResponseBuilder.ok("\uFEFF" + String.join("", counts.lines(of, period)))
                .type("text/csv;charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"visits-" + of + ".csv\"")
                .build();
    }

    @GET
    @RolesAllowed(Role.PERSON)
    @Path("count")
    @Operation(
            operationId = "countVisits",
            summary = "How often one thing was visited by the people of my organisations",
            description =
                    "Those where the caller reads insight; 403 when there is none. What never was visited answers 0.")
    public VisitCountView count(
            @RestQuery
                    @NotNull(message = "Choose topic, provider or resource")
                    @Pattern(regexp = "topic|provider|resource", message = "Choose topic, provider or resource")
                    @Parameter(required = true, schema = @Schema(enumeration = {"topic", "provider", "resource"}))
                    String kind,
            @RestQuery @NotNull(message = "Send an id") @Parameter(required = true) UUID id) {
        return counts.of(kind, id);
    }
}
