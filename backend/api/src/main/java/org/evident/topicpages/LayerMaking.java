package org.evident.topicpages;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.topicpages.Section.Placed;
import org.evident.topicpages.TopicLayerInput.ItemInput;
import org.evident.topicpages.TopicLayerInput.SectionInput;

/**
 * The sections of a layer as they are kept. Sections keep their ids and items whoever placed them; of a core, only what the
 * layer changes is kept, so that the rest goes on flowing in.
 */
final class LayerMaking {

    private final Layer core;
    private final UUID caller;
    private final Set<UUID> known;
    private final Map<UUID, UUID> placedBy = new HashMap<>();
    private final Iterator<UUID> fresh;

    LayerMaking(Layer before, Layer core, UUID caller, List<UUID> fresh) {
        this.core = core;
        this.caller = caller;
        this.fresh = fresh.iterator();
        this.known = before.sections().stream()
                .map(Section::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        before.sections().stream()
                .flatMap(section -> section.items().stream())
                .forEach(item -> placedBy.put(item.resourceId(), item.placedBy()));
    }

    List<Section> sections(List<SectionInput> sections) {
        return sections.stream().map(this::section).toList();
    }

    private Section section(SectionInput input) {
        var id = known.remove(input.id()) ? input.id() : fresh.next();
        var kept = new Section(
                id, input.coreSectionId(), input.kind(), input.title(), input.hidden(), input.rule(), List.of());
        var under = core == null
                ? null
                : core.sections().stream().filter(kept::standsFor).findFirst().orElse(null);
        var items = input.items().stream().map(item -> item(item, under)).toList();
        if (under != null && addsNothing(items, under)) items = List.of();
        return new Section(
                id,
                under == null ? null : under.id(),
                kept.type(),
                kept.title(),
                kept.hidden(),
                under == null ? kept.rule() : null,
                items);
    }

    private Placed item(ItemInput input, Section under) {
        var beneath = under == null
                ? null
                : under.items().stream()
                        .filter(item -> item.resourceId().equals(input.resourceId()))
                        .findFirst()
                        .orElse(null);
        if (beneath == null) {
            var by = placedBy.getOrDefault(input.resourceId(), caller);
            return new Placed(
                    input.resourceId(),
                    core != null && input.ofCore(),
                    input.hidden(),
                    input.pinned(),
                    input.note(),
                    by);
        }
        return new Placed(
                input.resourceId(),
                true,
                input.hidden(),
                input.pinned() == beneath.isPinned() ? null : input.pinned(),
                Objects.equals(input.note(), beneath.note()) ? null : input.note(),
                null);
    }

    /** Whether it lists the core's own in the core's order and changes none of it. */
    private static boolean addsNothing(List<Placed> items, Section under) {
        return items.stream().allMatch(i -> i.ofCore() && !i.hidden() && i.pinned() == null && i.note() == null)
                && items.stream()
                        .map(Placed::resourceId)
                        .toList()
                        .equals(under.items().stream().map(Placed::resourceId).toList());
    }
}
