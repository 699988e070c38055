package org.evident.topicpages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.links.Link;
import org.evident.topicpages.TopicLayerView.ItemView;
import org.evident.topicpages.TopicLayerView.SectionView;

/** A layer as its editors see it: with all of the core in its place. */
final class LayerViews {

    private LayerViews() {}

    /** @param shown its sections laid over the core; of the core itself, its own */
    static TopicLayerView view(TopicHead topic, Layer layer, List<Section> shown, Map<UUID, Link> open) {
        var core = layer.organisationId().equals(topic.keeperId());
        return new TopicLayerView(
                topic.id(),
                topic.slug(),
                topic.title(),
                layer.organisationId(),
                layer.organisationName(),
                core,
                layer.version(),
                layer.intro(),
                layer.sponsor(),
                layer.ownerId(),
                layer.ownerName(),
                layer.reviewBy(),
                layer.audiences().stream().map(AudienceView::id).toList(),
                shown.stream()
                        .map(section -> section(layer, section, core, open))
                        .toList(),
                layer.updatedAt(),
                layer.updatedByName());
    }

    /** Of the core is what the layer has not added itself. */
    private static SectionView section(Layer layer, Section section, boolean core, Map<UUID, Link> open) {
        var own = layer.sections().stream()
                .filter(each -> each.standsFor(section)
                        || each.id() != null && each.id().equals(section.id()))
                .findFirst();
        var ofCore = !core
                && !own.map(each -> each.id() != null && each.id().equals(section.id()))
                        .orElse(false);
        return new SectionView(
                own.map(Section::id).orElse(null),
                ofCore ? section.id() : null,
                ofCore,
                section.type().key(),
                section.title(),
                section.hidden(),
                section.rule(),
                section.items().stream().map(item -> item(item, open)).toList());
    }

    private static ItemView item(Section.Placed item, Map<UUID, Link> open) {
        return new ItemView(
                item.resourceId(),
                open.get(item.resourceId()),
                item.ofCore(),
                item.hidden(),
                item.isPinned(),
                item.note());
    }
}
