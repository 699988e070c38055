package org.evident.topicpages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.topicpages.Section.Placed;

/**
 * Lays a layer over a core: the layer's order, places, notes and pins come first, and whatever the core has gained since
 * stands after its neighbour in the core. What is hidden stays in, marked.
 */
final class Overlay {

    private final Set<UUID> mine;

    private Overlay(List<Section> layer) {
        this.mine = layer.stream()
                .flatMap(section -> section.items().stream())
                .filter(item -> !item.ofCore())
                .map(Placed::resourceId)
                .collect(Collectors.toSet());
    }

    static List<Section> over(List<Section> core, List<Section> layer) {
        if (layer.isEmpty()) return asOfCore(core);
        var overlay = new Overlay(layer);
        var known = asOfCore(core);
        var laid = new ArrayList<Section>();
        var met = new HashMap<Section, Section>();
        for (var section : layer) {
            var under = known.stream()
                    .filter(each -> !met.containsKey(each) && section.standsFor(each))
                    .findFirst();
            var result = under.map(each -> overlay.laid(each, section)).orElseGet(() -> own(section));
            under.ifPresent(each -> met.put(each, result));
            laid.add(result);
        }
        for (var each : known) met.computeIfAbsent(each, unlisted -> overlay.elsewhere(unlisted));
        weave(laid, known.stream().map(met::get).toList());
        return laid;
    }

    /** The core as a layer lists it. */
    private static List<Section> asOfCore(List<Section> core) {
        return core.stream()
                .map(s -> new Section(
                        s.id(),
                        s.id(),
                        s.type(),
                        s.title(),
                        s.hidden(),
                        s.rule(),
                        s.items().stream().map(Overlay::unchanged).toList()))
                .toList();
    }

    /** A section that the core has not, or no longer: what it listed of the core is gone with it. */
    private static Section own(Section section) {
        return new Section(
                section.id(),
                null,
                section.type(),
                section.title(),
                section.hidden(),
                section.rule(),
                section.items().stream().filter(item -> !item.ofCore()).toList());
    }

    private Section laid(Section core, Section layer) {
        var under = elsewhere(core, layer).items();
        var byId = under.stream().collect(Collectors.toMap(Placed::resourceId, Function.identity()));
        var items = new ArrayList<Placed>();
        for (var item : layer.items()) {
            var placed = byId.get(item.resourceId());
            if (placed != null) items.add(changed(placed, item));
            else if (!item.ofCore()) items.add(item);
        }
        var changed = items.stream().collect(Collectors.toMap(Placed::resourceId, Function.identity()));
        weave(
                items,
                under.stream()
                        .map(item -> changed.getOrDefault(item.resourceId(), item))
                        .toList());
        return new Section(
                core.id(), core.id(), core.type(), core.title(), core.hidden() || layer.hidden(), core.rule(), items);
    }

    private static Placed changed(Placed core, Placed layer) {
        return new Placed(
                core.resourceId(),
                true,
                layer.hidden() || core.hidden(),
                layer.pinned() == null ? core.pinned() : layer.pinned(),
                layer.note() == null ? core.note() : layer.note(),
                core.placedBy());
    }

    /** Without what the layer has put into another of its sections. */
    private Section elsewhere(Section core, Section... mineHere) {
        Set<UUID> here = new HashSet<>();
        for (var section : mineHere) section.items().forEach(item -> here.add(item.resourceId()));
        return core.with(core.items().stream()
                .filter(item -> here.contains(item.resourceId()) || !mine.contains(item.resourceId()))
                .toList());
    }

    private static Placed unchanged(Placed core) {
        return new Placed(core.resourceId(), true, core.hidden(), core.pinned(), core.note(), core.placedBy());
    }

    /** Puts each of these that is missing after the one before it. */
    private static <T> void weave(List<T> listed, List<T> all) {
        for (var n = 0; n < all.size(); n++) {
            if (listed.contains(all.get(n))) continue;
            listed.add(n == 0 ? 0 : listed.indexOf(all.get(n - 1)) + 1, all.get(n));
        }
    }
}
