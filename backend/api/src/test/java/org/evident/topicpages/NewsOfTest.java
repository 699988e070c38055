package org.evident.topicpages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.evident.shared.links.Link;
import org.evident.shared.links.TopicNews;

/** News that a test switches on. */
@ApplicationScoped
class NewsOfTest implements TopicNews {

    static final AtomicBoolean ON = new AtomicBoolean();

    @Override
    public String title() {
        return "Coming up";
    }

    @Override
    public List<Link> about(UUID topicId, int most) {
        if (!ON.get()) return List.of();
        return List.of(new Link("event", topicId, "Group supervision", "/events/" + topicId, "In person", null, null));
    }
}
