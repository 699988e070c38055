package org.evident.submissions;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CpdSubmission", description = "What I submitted, as it was that day.")
record SubmissionView(
        @Schema(required = true) SubmissionSummary summary,
        @Schema(required = true, maxItems = 20) List<FrozenPiece> records) {}
