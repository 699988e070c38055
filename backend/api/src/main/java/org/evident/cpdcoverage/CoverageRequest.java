package org.evident.cpdcoverage;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** Which coverage is asked for. */
class CoverageRequest extends PageRequest {

    @RestQuery
    @Pattern(regexp = "[a-z][a-z0-9-]{0,79}", message = "Choose a framework from the list")
    @Parameter(
            description =
                    "Short name of one framework. Without it: those that fit my profile, and those that pieces are evidence for.")
    public String framework;

    @RestQuery
    @Parameter(description = "Only pieces that happened on this day or later.")
    public LocalDate from;

    @RestQuery
    @Parameter(description = "Only pieces that happened on this day or earlier.")
    public LocalDate to;
}
