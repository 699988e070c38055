package org.evident.impactreviews;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.evident.shared.security.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/cpd-records/{id}/impact-review")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "CPD records")
@RolesAllowed(Role.PERSON)
class ImpactReviewEndpoint {

    private final ImpactReviewService reviews;

    ImpactReviewEndpoint(ImpactReviewService reviews) {
        this.reviews = reviews;
    }

    @GET
    @Operation(
            operationId = "getImpactReview",
            summary = "Whether a piece of learning changed anything",
            description = "For its owner alone. 404 until the record was complete. Carries an ETag.")
    @APIResponseSchema(value = ImpactReviewView.class, responseCode = "200", responseDescription = "The review")
    public RestResponse<ImpactReviewView> one(@RestPath UUID id) {
        return answer(reviews.require(id));
    }

    @PUT
    @Operation(
            operationId = "answerImpactReview",
            summary = "Say whether it changed anything, or when to ask",
            description =
                    "Can be put right at any time. Too early to say asks again. Needs If-Match: 428 without, 412 when stale.")
    @APIResponseSchema(value = ImpactReviewView.class, responseCode = "200", responseDescription = "Answered")
    public RestResponse<ImpactReviewView> answer(
            @RestPath UUID id,
            @RestHeader("If-Match") String version,
            @NotNull(message = "Send an answer") @Valid ImpactReviewInput body) {
        return answer(reviews.answer(id, ETags.required(version), body));
    }

    private static RestResponse<ImpactReviewView> answer(ImpactReviewView view) {
        return ETags.versioned(view.version(), view);
    }
}
