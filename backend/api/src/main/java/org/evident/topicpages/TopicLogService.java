package org.evident.topicpages;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.evident.shared.links.Link;
import org.evident.shared.links.Links;
import org.evident.shared.links.TopicNews;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Caller;
import org.evident.topicpages.ChangeRepository.Kept;

/** What has changed on a topic's page, and what is new about the topic elsewhere. */
@ApplicationScoped
@Transactional
class TopicLogService {

    private static final int NEWS = 5;

    private final TopicPageService pages;
    private final LayerRepository layers;
    private final ChangeRepository log;
    private final Links links;
    private final List<TopicNews> sources;
    private final Caller caller;

    TopicLogService(
            TopicPageService pages,
            LayerRepository layers,
            ChangeRepository log,
            Links links,
            @All List<TopicNews> sources,
            Caller caller) {
        this.pages = pages;
        this.layers = layers;
        this.log = log;
        this.links = links;
        this.sources = sources;
        this.caller = caller;
    }

    Page<TopicChangeView> changes(String slug, PageRequest page) {
        var topic = pages.require(slug);
        var readable = new HashSet<>(caller.organisations());
        if (topic.keeperId() != null) readable.add(topic.keeperId());
        var sight = new LogSight(caller, layers.of(topic.id(), readable));
        var saves = log.of(topic.id(), readable, page).stream()
                .map(save -> save.with(sight.of(save.organisationId(), save.changes())))
                .toList();
        var resources = saves.stream()
                .flatMap(save -> save.changes().stream())
                .map(Changes.Change::resourceId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var open = links.find("resource", resources);
        var views = saves.stream()
                .map(save -> view(save, sight.names(save.organisationId()), open))
                .toList();
        return new Page<>(views, page.page, page.size, log.count(topic.id(), readable));
    }

    private static TopicChangeView view(Kept save, boolean named, Map<UUID, Link> open) {
        return new TopicChangeView(
                save.id(),
                save.organisationName(),
                named ? save.personName() : null,
                save.madeAt(),
                save.changes().stream()
                        .map(change -> new TopicChangeView.PartView(
                                change.act().key(),
                                change.section(),
                                change.resourceId() == null ? null : open.get(change.resourceId())))
                        .toList());
    }

    List<NewsView> news(String slug) {
        var topic = pages.require(slug);
        return sources.stream()
                .map(source -> new NewsView(source.title(), source.about(topic.id(), NEWS)))
                .filter(news -> !news.items().isEmpty())
                .toList();
    }
}
