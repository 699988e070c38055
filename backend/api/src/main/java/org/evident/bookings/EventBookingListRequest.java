package org.evident.bookings;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** Which bookings of an event are listed. */
class EventBookingListRequest extends PageRequest {

    @RestQuery
    @DefaultValue("coming")
    @Pattern(regexp = "coming|waiting|gone", message = "Choose coming, waiting or gone")
    @Parameter(
            description =
                    "coming: who has a place, or is asked to approve one. waiting: the line, offers first. gone: cancelled,"
                            + " declined, lapsed and replaced, the last first.",
            schema = @Schema(enumeration = {"coming", "waiting", "gone"}))
    public String show;

    String where() {
        return switch (show) {
            case "coming" -> " b.state in ('confirmed', 'requested', 'walked-in') order by p.display_name, b.id";
            case "waiting" -> " b.state in ('offered', 'waiting') order by b.state, b.number, b.id";
            default -> " b.state in ('cancelled', 'declined', 'lapsed', 'replaced') order by b.changed_at desc, b.id";
        };
    }
}
