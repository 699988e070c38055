package org.evident.submissions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/cpd-submissions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "CPD submissions", description = "What somebody sent to their regulator, as it was that day.")
@RolesAllowed(Role.PERSON)
class SubmissionEndpoint {

    private final SubmissionService submissions;

    SubmissionEndpoint(SubmissionService submissions) {
        this.submissions = submissions;
    }

    @GET
    @Operation(
            operationId = "listCpdSubmissions",
            summary = "What I submitted, the last first",
            description = "Mine alone: nobody else reads them, whatever I shared.")
    public Page<SubmissionSummary> list(@Valid @BeanParam SubmissionListRequest list) {
        return submissions.list(list);
    }

    @POST
    @Operation(
            operationId = "submitCpd",
            summary = "Note that I submitted records, and freeze a copy of them",
            description =
                    "Evident sends nothing to a regulator. The copy stays as it is though a record is changed or goes. The"
                            + " period is the one of the rules in which the day lies; a record that happened outside it, a planned"
                            + " one and one of somebody else are refused (400). Send an Idempotency-Key so that a repeat notes"
                            + " nothing.")
    @APIResponseSchema(value = SubmissionView.class, responseCode = "201", responseDescription = "Noted")
    public RestResponse<SubmissionView> submit(
            @NotNull(message = "Send what you submitted") @Valid SubmissionInput body,
            @RestHeader("Idempotency-Key") @Parameter(description = "Up to 100 characters, kept for a day.") String key,
            UriInfo uri) {
        var view = submissions.submit(body, key);
        return RestResponse.ResponseBuilder.<SubmissionView>created(uri.getAbsolutePathBuilder()
                        .path(view.summary().id().toString())
                        .build())
                .entity(view)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getCpdSubmission",
            summary = "What I submitted, as it was",
            description = "Somebody else's answers 404.")
    public SubmissionView one(@RestPath UUID id) {
        return submissions.require(id);
    }

    @GET
    @Path("{id}/file")
    @Operation(
            operationId = "downloadCpdSubmission",
            summary = "The frozen copy itself",
            description = "The same bytes each time. Their SHA-256 is in the summary.")
    @APIResponse(
            responseCode = "200",
            description = "The copy",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public RestResponse<byte[]> file(@RestPath UUID id) {
        return RestResponse.ResponseBuilder.ok(submissions.file(id))
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cpd-submission.json\"")
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "takeBackCpdSubmission",
            summary = "Take back what was noted by mistake",
            description =
                    "Within a day of noting it; 409 after that. That it was noted and taken back stays in the audit.")
    public void takeBack(@RestPath UUID id) {
        submissions.takeBack(id);
    }
}
