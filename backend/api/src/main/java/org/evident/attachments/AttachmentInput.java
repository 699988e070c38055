package org.evident.attachments;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AttachmentInput")
record AttachmentInput(
        @NotNull(message = "Choose whether those you share with may download it")
                @Schema(description = "Whether those whom the thing is shared with may download it.")
                Boolean forReaders) {}
