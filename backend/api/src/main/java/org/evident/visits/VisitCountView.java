package org.evident.visits;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "VisitCount", description = "How often one thing was visited, for those who keep it.")
record VisitCountView(
        @Schema(description = "Visits since the launch; absent when there were fewer than 5.") Long visits,
        @Schema(description = "The first month in which it was visited; absent when it never was.") LocalDate since) {}
