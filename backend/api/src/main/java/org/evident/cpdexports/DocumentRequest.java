package org.evident.cpdexports;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which of one's records, and as what. */
class DocumentRequest extends ExportRequest {

    private static final String CHOOSE = "Choose pdf, docx, html or csv";

    @RestQuery("as")
    @NotNull(message = CHOOSE)
    @Pattern(regexp = "pdf|docx|html|csv", message = CHOOSE)
    @Parameter(required = true, schema = @Schema(enumeration = {"pdf", "docx", "html", "csv"}))
    public String as;

    Format format() {
        return Format.valueOf(as.toUpperCase(Locale.ROOT));
    }
}
