package org.evident.calendarfeeds;

import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Schema(name = "CalendarFeed", description = "An address that calendar programs subscribe to.")
record FeedView(
        @Schema(description = "When the address that holds now was made. Absent: there is none.") Instant madeAt,
        @Schema(
                        maxLength = 200,
                        description =
                                "Path of the API with the secret in it. Shown once, when it is made: only its digest is kept.")
                String path) {

    static final String RENEWED =
            " The one that held until now opens nothing any more. No Idempotency-Key is taken: a secret is not kept, and so cannot be"
                    + " answered twice.";

    static RestResponse<FeedView> made(UriInfo uri, FeedView feed) {
        return ResponseBuilder.<FeedView>created(uri.getAbsolutePath())
                .entity(feed)
                .build();
    }
}
