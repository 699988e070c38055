package org.evident.outward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.evident.shared.catalogue.PublicItem;
import org.evident.shared.catalogue.PublicItems;
import org.evident.shared.catalogue.PublicItems.PublicTopic;
import org.evident.shared.problem.ProblemException;

/** What is told outward of the public collection. Who asks makes no difference. */
@ApplicationScoped
@Transactional
class OutwardService {

    private final PublicItems items;

    OutwardService(PublicItems items) {
        this.items = items;
    }

    PublicTopic requireTopic(String slug) {
        return items.topic(slug).orElseThrow(() -> ProblemException.notFound("topic"));
    }

    List<PublicItem> newest(UUID topic, Instant since, int most) {
        return items.newestOf(topic, since, most);
    }

    PublicItem requireItem(UUID id) {
        return items.find(id).orElseThrow(() -> ProblemException.notFound("resource"));
    }
}
