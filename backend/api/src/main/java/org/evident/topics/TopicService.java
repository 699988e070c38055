package org.evident.topics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.catalogue.CatalogueState;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.problem.Problem.FieldError;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.text.Slug;

@ApplicationScoped
@Transactional
class TopicService {

    private final TopicRepository topics;
    private final CatalogueState state;
    private final Audit audit;
    private final Caller caller;
    /** Counting is dear, so it is done once for each standing and state of the catalogue. */
    private final Cache<String, List<TopicView>> counted = Caffeine.newBuilder()
            .maximumSize(500)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    TopicService(TopicRepository topics, CatalogueState state, Audit audit, Caller caller) {
        this.topics = topics;
        this.state = state;
        this.audit = audit;
        this.caller = caller;
    }

    Page<TopicView> list(PageRequest page) {
        var all = all();
        var from = Math.min(page.offset(), all.size());
        var items = all.subList(from, Math.min(from + page.size, all.size()));
        return new Page<>(items, page.page, page.size, all.size());
    }

    TopicView require(String slug) {
        return all().stream()
                .filter(topic -> topic.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("topic"));
    }

    TopicView add(TopicInput input) {
        caller.require(Right.EDIT_VOCABULARY, input.organisationId());
        var slug = Slug.of(input.title());
        if (slug.isEmpty()) throw ProblemException.invalid("/title", "Enter a title with letters or numbers");
        if (!topics.add(input, slug)) {
            throw new ProblemException(
                    ProblemType.DUPLICATE,
                    "There is a topic with this title already",
                    List.of(new FieldError("/title", "Choose another title")));
        }
        audit.record(caller.subject(), new Act("topic.add", input.organisationId(), "topic", slug, null, Map.of()));
        return require(slug);
    }

    private List<TopicView> all() {
        var key = state.now() + "|" + topics.state() + "|" + caller.standpoint();
        return counted.get(key, k -> topics.seenBy(caller.organisations()));
    }
}
