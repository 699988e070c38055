package org.evident.topicpages;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TopicAudience", description = "Someone else whom the topic is useful for.")
record AudienceView(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 60) String slug,
        @Schema(required = true, maxLength = 80) String name) {}
