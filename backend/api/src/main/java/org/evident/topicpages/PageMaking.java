package org.evident.topicpages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.topicpages.Section.Placed;
import org.evident.topicpages.TopicPageRepository.Asked;
import org.evident.topicpages.TopicPageRepository.Found;
import org.evident.topicpages.TopicPageView.ItemView;
import org.evident.topicpages.TopicPageView.SectionView;

/**
 * The sections of one reader's page: what was placed by hand, pinned first, then what the rules add. Nothing stands on a
 * page twice, and rules add nothing to a page of 400.
 */
final class PageMaking {

    static final int ITEMS = 400;

    private final List<Section> sections;
    private final Set<UUID> local = new HashSet<>();
    private final Set<UUID> used = new HashSet<>();
    private Map<UUID, ItemView> placed;
    private Map<Integer, List<Found>> added;
    private int room;

    /** @param layers those of the reader's organisations, laid over the core one after the other */
    PageMaking(Layer core, List<Layer> layers) {
        var laid = core.sections();
        for (var layer : layers) {
            laid = Overlay.over(laid, layer.sections());
            layer.sections().forEach(section -> {
                local.add(section.id());
                section.items().stream().filter(item -> !item.ofCore()).forEach(item -> local.add(item.resourceId()));
            });
        }
        this.sections = laid;
    }

    /** Every resource that somebody placed or hid, so that no rule adds it. */
    Set<UUID> known() {
        return sections.stream()
                .flatMap(section -> section.items().stream())
                .map(Placed::resourceId)
                .collect(Collectors.toSet());
    }

    /** A later rule may need as many more as the earlier ones can take. */
    List<Asked> rules() {
        var rules = new ArrayList<Asked>();
        var depth = 0;
        for (var n = 0; n < sections.size(); n++) {
            var rule = sections.get(n).rule();
            if (rule == null || sections.get(n).hidden()) continue;
            depth = Math.min(depth + rule.most(), ITEMS);
            rules.add(new Asked(n, rule.kinds(), rule.sides(), rule.audiences(), rule.sort(), depth));
        }
        return rules;
    }

    List<SectionView> filledWith(List<Found> found) {
        placed = found.stream()
                .filter(each -> each.n() == null)
                .collect(Collectors.toMap(Found::id, Found::item, (first, second) -> first));
        added = found.stream().filter(each -> each.n() != null).collect(Collectors.groupingBy(Found::n));
        var byHand = sections.stream().map(this::byHand).toList();
        room = ITEMS - used.size();
        var views = new ArrayList<SectionView>();
        for (var n = 0; n < sections.size(); n++) {
            var items =
                    Stream.concat(byHand.get(n).stream(), byRule(n).stream()).toList();
            if (!items.isEmpty()) views.add(view(n, items));
        }
        return views;
    }

    private List<ItemView> byHand(Section section) {
        if (section.hidden()) return List.of();
        var shown = section.items().stream()
                .filter(item -> !item.hidden() && placed.containsKey(item.resourceId()))
                .filter(item -> used.add(item.resourceId()))
                .toList();
        return Stream.of(true, false)
                .flatMap(pinned -> shown.stream().filter(item -> item.isPinned() == pinned))
                .map(item -> placed.get(item.resourceId())
                        .placed(item.isPinned(), local.contains(item.resourceId()), item.note()))
                .toList();
    }

    private List<ItemView> byRule(int n) {
        var rule = sections.get(n).rule();
        if (rule == null) return List.of();
        var items = added.getOrDefault(n, List.of()).stream()
                .map(Found::item)
                .filter(item -> !used.contains(item.id()))
                .limit(Math.min(rule.most(), Math.max(room, 0)))
                .toList();
        room -= items.size();
        items.forEach(item -> used.add(item.id()));
        return items;
    }

    private SectionView view(int n, List<ItemView> items) {
        var section = sections.get(n);
        var total = added.getOrDefault(n, List.of()).stream()
                .map(Found::total)
                .findFirst()
                .orElse(0L);
        return new SectionView(
                section.type().isBuiltIn() ? section.type().key() : section.id().toString(),
                section.type().key(),
                section.title(),
                section.id() != null && local.contains(section.id()),
                section.rule(),
                Math.max(total, items.size()),
                items);
    }

    static List<AudienceView> audiences(Stream<Layer> layers) {
        return layers
                .flatMap(layer -> layer.audiences().stream())
                .collect(Collectors.toMap(AudienceView::id, Function.identity(), (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
