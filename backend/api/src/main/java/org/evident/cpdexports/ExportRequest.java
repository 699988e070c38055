package org.evident.cpdexports;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.portfolio.Portfolio.Which;
import org.jboss.resteasy.reactive.RestQuery;

/** Which of one's records, and as what. */
class ExportRequest {

    private static final String CHOOSE = "Choose pdf, docx, html, csv or json";

    @RestQuery("as")
    @NotNull(message = CHOOSE)
    @Pattern(regexp = "pdf|docx|html|csv|json", message = CHOOSE)
    @Parameter(required = true, schema = @Schema(enumeration = {"pdf", "docx", "html", "csv", "json"}))
    public String as;

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

    Format format() {
        return Format.valueOf(as.toUpperCase(Locale.ROOT));
    }

    Which which() {
        return new Which(from, to, id == null || id.isEmpty() ? null : id);
    }
}
