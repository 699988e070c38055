package org.evident.retention;

import jakarta.validation.constraints.AssertTrue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RetentionSwitchInput")
record SwitchInput(
        @Schema(required = true, description = "Whether what is past its time goes by itself each night.") boolean on,
        @Schema(description = "The preview that is confirmed, to switch it on: done, and of the last seven days.")
                UUID previewId) {

    @AssertTrue(message = "Choose the preview that you confirm")
    @Schema(hidden = true)
    boolean isPreviewIdChosen() {
        return !on || previewId != null;
    }
}
