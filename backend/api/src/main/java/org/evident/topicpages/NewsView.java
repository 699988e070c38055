package org.evident.topicpages;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.links.Link;

@Schema(name = "TopicNews", description = "What one part of Evident has on a topic now.")
record NewsView(
        @Schema(required = true, maxLength = 80, description = "Its heading, such as Coming up.") String title,
        @Schema(required = true, maxItems = 10) List<Link> items) {}
