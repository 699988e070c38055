package org.evident.reviews;

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
import org.evident.shared.security.Role;

/** Which published resources want looking at again, for people and for machines that remind them. */
@Path("/resources/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Resources")
@RolesAllowed(Role.READER)
class ReviewEndpoint {

    private final ReviewService reviews;

    ReviewEndpoint(ReviewService reviews) {
        this.reviews = reviews;
    }

    @GET
    @Operation(
            operationId = "listReviews",
            summary = "What is due a check, the longest overdue first",
            description =
                    "What is published in the organisations where the caller edits, or for which an integrator acts, and is"
                            + " to be checked within so many days or is overdue. Empty for those who do not edit, and for an"
                            + " organisation that is not theirs.")
    public Page<ReviewView> list(@Valid @BeanParam ReviewRequest page) {
        return reviews.list(page);
    }
}
