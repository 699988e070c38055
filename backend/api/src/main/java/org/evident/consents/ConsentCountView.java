package org.evident.consents;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ConsentCount", description = "How many people of an organisation have agreed. Nobody is told who.")
record ConsentCountView(
        @Schema(required = true, maxLength = 40) String purpose,
        @Schema(required = true, maxLength = 120) String title,
        @Schema(description = "People of today; absent where it is one to four, which might say who.", minimum = "0")
                Integer given,
        @Schema(required = true, description = "Whether it is fewer than five, and not none.") boolean few) {}
