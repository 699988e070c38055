package org.evident.appraisals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.http.ETags;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Quick questions on quality, relevance and limits, answered by an organisation for its own people. */
@Path("/resources/{id}/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisals")
@RolesAllowed(Role.PERSON)
class AppraisalEndpoint {

    private static final String NEEDS =
            "Needs an editing role in the organisation: 403 without, 404 for an organisation that is not the caller's or a"
                    + " resource that is not open to them. ";

    private final AppraisalService appraisals;

    AppraisalEndpoint(AppraisalService appraisals) {
        this.appraisals = appraisals;
    }

    @GET
    @Operation(
            operationId = "listAppraisals",
            summary = "How my organisations judge a resource",
            description = "One for each organisation at most. Those of other organisations are never shown.")
    public Page<AppraisalView> list(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return appraisals.list(id, page);
    }

    @PUT
    @Path("{organisationId}")
    @Operation(
            operationId = "appraiseResource",
            summary = "Appraise a resource for an organisation",
            description = NEEDS + "Where one stands already, needs If-Match with its version: 428 without, 412 when"
                    + " someone changed it since.")
    @APIResponseSchema(value = AppraisalView.class, responseCode = "200", responseDescription = "The appraisal")
    public RestResponse<AppraisalView> write(
            @RestPath UUID id,
            @RestPath UUID organisationId,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send an appraisal") @Valid AppraisalInput body) {
        var appraisal = appraisals.write(id, organisationId, version, body);
        return ETags.versioned(appraisal.version(), appraisal);
    }

    @DELETE
    @Path("{organisationId}")
    @Operation(
            operationId = "dropAppraisal",
            summary = "Take an organisation's appraisal away",
            description = NEEDS + "Needs If-Match with its version. Where none stands, nothing is changed.")
    public void drop(@RestPath UUID id, @RestPath UUID organisationId, @RestHeader("If-Match") String version) {
        appraisals.drop(id, organisationId, version);
    }
}
