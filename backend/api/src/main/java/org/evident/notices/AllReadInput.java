package org.evident.notices;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AllReadInput")
record AllReadInput(
        @NotNull(message = "Send the newest notice that you have seen")
                @Schema(
                        description =
                                "The newest notice that was shown. What came after it stays unread, since nobody has seen it.")
                UUID newestId) {}
