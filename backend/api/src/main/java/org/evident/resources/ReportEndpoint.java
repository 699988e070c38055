package org.evident.resources;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/resources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Resources")
@RolesAllowed(Role.PERSON)
class ReportEndpoint {

    private final ReportService reports;

    ReportEndpoint(ReportService reports) {
        this.reports = reports;
    }

    @POST
    @Path("{id}/reports")
    @Operation(
            operationId = "reportResource",
            summary = "Say that something is wrong with a resource",
            description = "Its editors see it, without the name of who said so.")
    @APIResponseSchema(value = ReportView.class, responseCode = "201", responseDescription = "Reported")
    public RestResponse<ReportView> report(
            @RestPath UUID id, @NotNull(message = "Say what is wrong") @Valid ReportInput body) {
        return RestResponse.status(RestResponse.Status.CREATED, reports.report(id, body));
    }

    @GET
    @Path("reports")
    @Operation(
            operationId = "listReports",
            summary = "Open reports on what my organisations keep, newest first",
            description = "Empty for those who do not edit.")
    public Page<ReportView> open(@Valid @BeanParam PageRequest page) {
        return reports.open(page);
    }

    @POST
    @Path("reports/{id}/resolve")
    @Operation(
            operationId = "resolveReport",
            summary = "Put a report aside: what was wrong is right, or was not wrong",
            description =
                    "Needs an editing role in the organisation that keeps the resource. Doing it twice does it once.")
    @APIResponse(responseCode = "204", description = "Resolved")
    public void resolve(@RestPath UUID id) {
        reports.resolve(id);
    }
}
