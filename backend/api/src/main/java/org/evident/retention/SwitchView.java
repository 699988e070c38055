package org.evident.retention;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RetentionSwitch", description = "Whether what is past its time goes by itself, and who decided it.")
record SwitchView(
        @Schema(required = true) boolean on,
        @Schema(required = true, description = "For If-Match; 0 before anybody decided.") int version,
        @Schema(description = "The preview that was confirmed.") UUID previewId,
        @Schema(maxLength = 200) String decidedBy,
        Instant decidedAt) {

    static final SwitchView OFF = new SwitchView(false, 0, null, null, null);
}
