package org.evident.topicpages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.links.Links;
import org.evident.shared.paging.Page;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/** Edits one organisation's part of a topic's page. */
@ApplicationScoped
@Transactional
class TopicLayerService {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM yyyy", Locale.UK).withZone(UkTime.ZONE);

    private final TopicPageService pages;
    private final LayerRepository layers;
    private final LayerSaving saving;
    private final LayerCheck check;
    private final Links links;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    TopicLayerService(
            TopicPageService pages,
            LayerRepository layers,
            LayerSaving saving,
            LayerCheck check,
            Links links,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.pages = pages;
        this.layers = layers;
        this.saving = saving;
        this.check = check;
        this.links = links;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Page<TopicLayerSummary> list(LayerRequest request) {
        caller.require(Right.EDIT_TOPIC_PAGES, request.organisationId);
        var today = UkTime.today(clock);
        return new Page<>(
                layers.editableBy(request, today),
                request.page,
                request.size,
                layers.countEditableBy(request.organisationId));
    }

    TopicLayerView require(UUID organisation, String slug) {
        var topic = editable(organisation, slug);
        var layer = current(topic, organisation);
        var shown = onPage(topic, layer);
        var ids = shown.sections().stream()
                .flatMap(section -> section.items().stream())
                .map(Section.Placed::resourceId)
                .toList();
        return LayerViews.view(topic, layer, shown.sections(), links.find("resource", ids));
    }

    void save(UUID organisation, String slug, int version, TopicLayerInput input) {
        var topic = editable(organisation, slug);
        var now = clock.instant();
        var id = layers.hold(topic.id(), organisation, now);
        var before = current(topic, organisation);
        requireCurrent(version, before);
        var after = check.checked(before, input, isCore(topic, organisation) ? null : core(topic));
        saving.save(id, after, caller.id(), now);
        if (isCore(topic, organisation) && !topic.intro().equals(after.intro()))
            saving.introduce(topic.id(), after.intro(), now);
        var changes = Changes.between(onPage(topic, before), onPage(topic, after));
        if (!changes.isEmpty()) saving.log(topic, after, caller.id(), now, changes);
        var act = new Act("topic-page.save", organisation, "topic-page", slug, null, Map.of("changes", changes.size()));
        audit.record(caller.subject(), act);
    }

    /** Only those who see the topic learn that they may not edit it. */
    private TopicHead editable(UUID organisation, String slug) {
        var topic = pages.require(slug);
        caller.require(Right.EDIT_TOPIC_PAGES, organisation);
        if (topic.local() && !isCore(topic, organisation)) throw ProblemException.notFound("topic");
        return topic;
    }

    private static boolean isCore(TopicHead topic, UUID organisation) {
        return organisation.equals(topic.keeperId());
    }

    private Layer core(TopicHead topic) {
        return Stream.ofNullable(topic.keeperId())
                .flatMap(keeper -> layers.of(topic.id(), keeper).stream())
                .findFirst()
                .orElseGet(() -> Layer.unsaved(topic.keeperId(), topic.keeperName(), true));
    }

    private Layer current(TopicHead topic, UUID organisation) {
        var core = isCore(topic, organisation);
        var layer = layers.of(topic.id(), organisation)
                .orElseGet(() -> Layer.unsaved(organisation, layers.nameOf(organisation), core));
        return core ? layer.introducedBy(topic.intro()) : layer;
    }

    private Layer onPage(TopicHead topic, Layer layer) {
        if (isCore(topic, layer.organisationId())) return layer;
        return layer.with(Overlay.over(core(topic).sections(), layer.sections()));
    }

    private static void requireCurrent(int version, Layer now) {
        if (version == now.version()) return;
        var who = Objects.requireNonNullElse(now.updatedByName(), "Someone");
        throw new ProblemException(
                ProblemType.STALE_VERSION,
                now.updatedAt() == null
                        ? "It was changed after you opened it. Read it again, then send your change"
                        : "%s saved it at %s. Read it again, then send your change"
                                .formatted(who, WHEN.format(now.updatedAt())));
    }
}
