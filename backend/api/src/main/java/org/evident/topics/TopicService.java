package org.evident.topics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.problem.ProblemException;

@ApplicationScoped
@Transactional
class TopicService {

    private final TopicRepository topics;

    TopicService(TopicRepository topics) {
        this.topics = topics;
    }

    Page<TopicView> list(PageRequest page) {
        return new Page<>(topics.page(page.offset(), page.size), page.page, page.size, topics.count());
    }

    TopicView require(String slug) {
        return topics.find(slug).orElseThrow(() -> ProblemException.notFound("topic"));
    }
}
