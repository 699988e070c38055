package org.evident.readiness;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Readiness", description = "How ready I am to renew, under each rule-set that I follow.")
record ReadinessView(
        @Schema(required = true, description = "The day in Europe/London that it speaks of.") LocalDate on,
        @Schema(required = true, maxItems = 10) List<RuleSetView> ruleSets) {}
