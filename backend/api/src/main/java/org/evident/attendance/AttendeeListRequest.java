package org.evident.attendance;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** Which of those who booked are listed. */
class AttendeeListRequest extends PageRequest {

    @RestQuery
    @DefaultValue("coming")
    @Pattern(regexp = "coming|waiting|all", message = "Choose coming, waiting or all")
    @Parameter(
            description =
                    "coming: those with a place, by name. waiting: those in the line, in its order. all: every booking there was.",
            schema = @Schema(enumeration = {"coming", "waiting", "all"}))
    public String show;

    @RestQuery
    @Size(max = 100, message = "Name must be 100 characters or fewer")
    @Parameter(description = "Part of a name.")
    public String q;

    String where() {
        return switch (show) {
                    case "coming" -> " and b.state in ('requested', 'confirmed', 'offered', 'walked-in')";
                    case "waiting" -> " and b.state = 'waiting'";
                    default -> "";
                }
                + (q == null ? "" : " and lower(p.display_name) like :name");
    }

    String order() {
        return show.equals("waiting") ? " order by b.number, b.id" : " order by lower(p.display_name), b.id";
    }
}
