package org.evident.cpdexports;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.portfolio.Portfolio.Which;
import org.jboss.resteasy.reactive.RestQuery;

/** Which of one's records. */
class ExportRequest {

    @RestQuery
    @Size(max = 100, message = "Choose 100 records or fewer by their ids")
    @Parameter(description = "Only these, up to 100. What is not mine among them is left out.")
    public List<UUID> id;

    @RestQuery
    @Parameter(description = "Only what happened on this day or later.")
    public LocalDate from;

    @RestQuery
    @Parameter(description = "Only what happened on this day or earlier.")
    public LocalDate to;

    Which which() {
        return new Which(from, to, id == null || id.isEmpty() ? null : id);
    }
}
