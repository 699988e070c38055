package org.evident.misses;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** A few fixed periods, so that no two of them differ by so little that the difference speaks of one person. */
class MissRequest extends PageRequest {

    @RestQuery
    @DefaultValue("month")
    @Pattern(regexp = "month|quarter|year", message = "Choose month, quarter or year")
    @Parameter(
            description = "The last 30, 91 or 365 days.",
            schema = @Schema(enumeration = {"month", "quarter", "year"}))
    public String period;

    LocalDate from(LocalDate today) {
        return today.minusDays(
                switch (period) {
                    case "month" -> 30;
                    case "quarter" -> 91;
                    default -> 365;
                });
    }
}
