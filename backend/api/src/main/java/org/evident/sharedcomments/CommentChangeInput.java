package org.evident.sharedcomments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SharedCommentChangeInput")
record CommentChangeInput(
        @NotBlank(message = "Write a comment")
                @Size(max = 4000, message = "Comment must be 4,000 characters or fewer")
                @Schema(description = "Plain text: markup is shown as it was typed.")
                String text) {}
