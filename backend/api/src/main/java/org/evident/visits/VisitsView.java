package org.evident.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Visits",
        description = "How much an organisation's people used the hub. Counts of visits, not of people.")
record VisitsView(
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, description = "First day counted.") LocalDate from,
        @Schema(required = true, description = "Last day counted.") LocalDate to,
        @Schema(required = true, description = "Visits in the period, to the day.") long visits,
        @Schema(required = true, description = "Visits by readers who had not signed in, of any organisation or none.")
                long outside,
        @Schema(description = "The day of the first visit; absent when there was none.") LocalDate launchedOn,
        @Schema(required = true, description = "All visits since then.") long sinceLaunch,
        @Schema(
                        required = true,
                        maxItems = 1300,
                        description = "Every month of the period, those without visits included.")
                List<Month> months,
        @Schema(required = true, maxLength = 1000, description = "What a visit is and how it is counted.")
                String definition) {

    static final String DEFINITION =
            "A visit is one person’s use of the hub until their tab is closed or has rested for"
                    + " 30 minutes. Pages opened twice in a visit count once. A visit in which a resource is opened counts for its"
                    + " topics and its provider too, once each, so that topics do not add up to the whole. Nothing is kept that"
                    + " says who visited. Topics, providers and resources are counted by whole months, and fewer than 5 visits are"
                    + " not told apart.";

    @Schema(name = "VisitMonth")
    record Month(
            @Schema(required = true, description = "The first day of the month.") LocalDate month,
            @Schema(required = true, description = "Visits on those of its days that are in the period.")
                    long visits) {}
}
