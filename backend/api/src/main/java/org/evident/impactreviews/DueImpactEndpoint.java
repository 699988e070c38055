package org.evident.impactreviews;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Role;

@Path("/me/impact-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "CPD records")
@RolesAllowed(Role.PERSON)
class DueImpactEndpoint {

    private final ImpactReviewService reviews;

    DueImpactEndpoint(ImpactReviewService reviews) {
        this.reviews = reviews;
    }

    @GET
    @Operation(
            operationId = "listDueImpactReviews",
            summary = "Pieces of learning of which it is time to ask whether they changed anything",
            description = "Mine, the longest due first. A piece is asked about eight weeks after it was complete.")
    public Page<ImpactReviewView> due(@Valid @BeanParam PageRequest page) {
        return reviews.due(page);
    }
}
