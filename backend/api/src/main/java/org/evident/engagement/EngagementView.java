package org.evident.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Engagement",
        description = "Visits a month before and after a marker, over whole months. Counts of visits, not of people.")
record EngagementView(
        @Schema(required = true) MarkerView marker,
        @Schema(required = true, description = "The first whole month counted before it.") LocalDate from,
        @Schema(required = true, description = "The marker's month, the first one counted after.") LocalDate since,
        @Schema(required = true, description = "The last whole month.") LocalDate to,
        @Schema(required = true, description = "Whole months before; 0 when there is nothing to compare with.")
                int monthsBefore,
        @Schema(required = true, description = "Whole months from the marker's month on.") int monthsAfter,
        @Schema(required = true) Rate hub,
        @Schema(required = true, maxItems = 100, description = "The most visited providers, up to 100.")
                List<ProviderRate> providers) {

    @Schema(name = "VisitRate", description = "Average visits a month; absent where fewer than 5 were counted in all.")
    record Rate(Double before, Double after) {

        static Rate of(long before, int monthsBefore, long after, int monthsAfter) {
            return new Rate(average(before, monthsBefore), average(after, monthsAfter));
        }

        /** One to four visits could be one person's doing. */
        private static Double average(long visits, int months) {
            var few = visits > 0 && visits < 5;
            return few || months == 0 ? null : Math.round(visits * 10.0 / months) / 10.0;
        }
    }

    @Schema(name = "ProviderRate")
    record ProviderRate(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 120) String name,
            @Schema(required = true, maxLength = 200, description = "Path in the web app.") String address,
            @Schema(required = true) Rate rate) {}
}
