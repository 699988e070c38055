package org.evident.topicpages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.evident.shared.catalogue.CatalogueState;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;
import org.evident.topicpages.TopicPageView.KeptView;

@ApplicationScoped
@Transactional
class TopicPageService {

    private final TopicPageRepository pages;
    private final LayerRepository layers;
    private final CatalogueState catalogue;
    private final Caller caller;
    private final Clock clock;
    /** A page is the same for all who stand alike, until it changes. */
    private final Cache<String, TopicPageView> made = Caffeine.newBuilder()
            .maximumSize(200)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    TopicPageService(
            TopicPageRepository pages, LayerRepository layers, CatalogueState catalogue, Caller caller, Clock clock) {
        this.pages = pages;
        this.layers = layers;
        this.catalogue = catalogue;
        this.caller = caller;
        this.clock = clock;
    }

    /** A topic that is about to be read, and all that its page depends on. */
    record Reading(TopicHead topic, String key, boolean mine) {

        String tag() {
            var all = key + "|" + topic.format() + "|" + mine;
            return '"'
                    + UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8))
                            .toString()
                    + '"';
        }
    }

    /** Two look-ups, and enough to say that a page has not changed. */
    Reading open(String slug, boolean mine) {
        var topic = require(slug);
        var standing = caller.standpoint() + "|"
                + caller.organisationsWhere(Right.EDIT_TOPIC_PAGES).stream()
                        .sorted()
                        .toList();
        return new Reading(
                topic, topic.id() + "|" + topic.state() + "|" + catalogue.now() + "|" + today() + "|" + standing, mine);
    }

    TopicPageView page(Reading reading) {
        return made.get(reading.key(), key -> make(reading.topic()))
                .arranged(reading.topic().format(), reading.mine());
    }

    TopicHead require(String slug) {
        return pages.find(slug, caller.organisations(), caller.isPerson() ? caller.id() : null)
                .orElseThrow(() -> ProblemException.notFound("topic"));
    }

    private TopicPageView make(TopicHead topic) {
        var readable = new HashSet<>(caller.organisations());
        if (topic.keeperId() != null) readable.add(topic.keeperId());
        var all = layers.of(topic.id(), readable);
        var core = all.stream()
                .filter(layer -> layer.organisationId().equals(topic.keeperId()))
                .findFirst()
                .orElseGet(() -> Layer.unsaved(topic.keeperId(), topic.keeperName(), true));
        var others = all.stream().filter(layer -> layer != core).toList();
        var making = new PageMaking(core, others);
        var sections = making.filledWith(pages.items(topic.id(), making.rules(), making.known()));
        return new TopicPageView(
                topic.id(),
                topic.slug(),
                topic.title(),
                topic.intro(),
                Stream.concat(others.stream(), Stream.of(core))
                        .map(Layer::sponsor)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                PageMaking.audiences(Stream.concat(Stream.of(core), others.stream())),
                kept(core, others),
                sections,
                null,
                false,
                editableFor(topic));
    }

    private List<KeptView> kept(Layer core, List<Layer> others) {
        return Stream.concat(Stream.of(core).filter(layer -> layer.organisationId() != null), others.stream())
                .map(layer -> new KeptView(
                        layer.organisationId(),
                        layer.organisationName(),
                        layer == core,
                        layer == core ? "" : layer.intro(),
                        layer.ownerName(),
                        layer.reviewBy(),
                        layer.reviewBy() != null && layer.reviewBy().isBefore(today()),
                        layer.updatedAt()))
                .toList();
    }

    private List<UUID> editableFor(TopicHead topic) {
        return caller.organisationsWhere(Right.EDIT_TOPIC_PAGES).stream()
                .filter(id -> !topic.local() || id.equals(topic.keeperId()))
                .sorted()
                .toList();
    }

    private LocalDate today() {
        return UkTime.today(clock);
    }
}
