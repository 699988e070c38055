package org.evident.rightsrequests;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RightsRequestReplyInput")
record ReplyInput(
        @NotBlank(message = "Write your answer")
                @Size(max = 4000, message = "Your answer must be 4,000 characters or fewer")
                String words) {}
