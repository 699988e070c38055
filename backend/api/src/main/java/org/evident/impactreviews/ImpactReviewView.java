package org.evident.impactreviews;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.links.Link;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ImpactReview", description = "Did it change anything? Asked of whoever learnt it, some weeks later.")
record ImpactReviewView(
        @Schema(required = true) UUID recordId,
        @Schema(required = true, description = "To be sent back in If-Match, as \"v3\".") int version,
        @Schema(description = "The CPD record, while it is not thrown away.") Link record,
        @Schema(required = true, description = "When it is asked, in Europe/London.") LocalDate dueOn,
        @Schema(required = true, description = "Whether that day has come and nothing final is answered.") boolean due,
        @Schema(enumeration = {"yes", "partly", "no", "too-early"}) String changed,
        @Schema(required = true, maxLength = 4000) String words,
        Instant answeredAt) {

    static ImpactReviewView of(ImpactReview review, Link record, LocalDate today) {
        var open = review.changed == null || review.changed.equals("too-early");
        return new ImpactReviewView(
                review.recordId,
                review.version,
                record,
                review.dueOn,
                open && !review.dueOn.isAfter(today),
                review.changed,
                review.words,
                review.answeredAt);
    }
}
