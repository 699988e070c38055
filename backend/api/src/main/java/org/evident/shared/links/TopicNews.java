package org.evident.shared.links;

import java.util.List;
import java.util.UUID;

/** A feature's answer to "what do you have on this topic now?", for the topic's page. */
public interface TopicNews {

    /** A heading for people, up to 80 characters: "Coming up", "Practice examples". */
    String title();

    /** One query. At most so many, the most useful first, hiding what the caller may not see; empty when there is nothing. */
    List<Link> about(UUID topicId, int most);
}
