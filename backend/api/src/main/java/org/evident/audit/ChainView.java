package org.evident.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AuditChain", description = "How the chain stands.")
record ChainView(
        @Schema(required = true, description = "Seals so far, each of up to 1,000 events.") long seals,
        @Schema(required = true, description = "Whether everything that was done up to a minute ago is sealed.")
                boolean upToDate,
        @Schema(description = "The last look through all of it. Absent before the first.") CheckView lastCheck) {}
