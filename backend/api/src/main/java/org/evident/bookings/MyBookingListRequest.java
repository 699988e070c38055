package org.evident.bookings;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** Which of the caller's own bookings are listed. */
class MyBookingListRequest extends PageRequest {

    @RestQuery
    @DefaultValue("upcoming")
    @Pattern(regexp = "upcoming|waiting|past", message = "Choose upcoming, waiting or past")
    @Parameter(
            description =
                    "upcoming: places at events that have not ended, or are to have another date, the next first. waiting: offers and places in line."
                            + " past: what has ended or was given up, the last first.",
            schema = @Schema(enumeration = {"upcoming", "waiting", "past"}))
    public String show;

    String where() {
        return switch (show) {
            case "upcoming" ->
                " b.state in ('confirmed', 'requested', 'walked-in') and (e.ends_at is null or e.ends_at > :now or e.status = 'postponed') order by e.starts_at, b.id";
            case "waiting" -> " b.state in ('offered', 'waiting') order by b.state, e.starts_at, b.id";
            default ->
                """
                 (b.state in ('cancelled', 'declined', 'lapsed', 'replaced') or b.state in ('confirmed', 'requested', 'walked-in')
                   and e.ends_at <= :now and e.status <> 'postponed') order by e.starts_at desc, b.id""";
        };
    }
}
