package org.evident.topicpages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.topicpages.Section.Placed;

/** What one save made of a page, told apart by comparing it with what it was. */
final class Changes {

    /** The page's log would be of no use longer than this. */
    private static final int TOLD = 200;

    record Change(ChangeAct act, String section, UUID resourceId) {}

    private record Spot(Section section, Placed item) {}

    private final List<Change> found = new ArrayList<>();

    private Changes() {}

    /** Both as pages, so that what a layer merely lists of its core counts as no change. */
    static List<Change> between(Layer before, Layer after) {
        var changes = new Changes();
        changes.about(before, after);
        changes.sections(byName(before), byName(after));
        changes.items(spots(before), spots(after));
        changes.orders(byName(before), byName(after));
        return changes.found.stream().limit(TOLD).toList();
    }

    private void about(Layer before, Layer after) {
        tell(!before.intro().equals(after.intro()), ChangeAct.INTRODUCTION);
        tell(!Objects.equals(before.sponsor(), after.sponsor()), ChangeAct.SPONSOR);
        tell(!Objects.equals(before.ownerId(), after.ownerId()), ChangeAct.OWNER);
        tell(!Objects.equals(before.reviewBy(), after.reviewBy()), ChangeAct.REVIEW);
        tell(!ids(before.audiences()).equals(ids(after.audiences())), ChangeAct.AUDIENCES);
    }

    private static List<UUID> ids(List<AudienceView> audiences) {
        return audiences.stream().map(AudienceView::id).sorted().toList();
    }

    private void sections(Map<String, Section> before, Map<String, Section> after) {
        after.forEach((name, now) -> {
            var then = before.get(name);
            if (then == null) tell(ChangeAct.SECTION_ADDED, name, null);
            else {
                if (then.hidden() != now.hidden())
                    tell(now.hidden() ? ChangeAct.SECTION_HIDDEN : ChangeAct.SECTION_SHOWN, name, null);
                if (!Objects.equals(then.rule(), now.rule())) tell(ChangeAct.SECTION_RULE, name, null);
            }
        });
        before.keySet().stream()
                .filter(name -> !after.containsKey(name))
                .forEach(name -> tell(ChangeAct.SECTION_REMOVED, name, null));
    }

    private void items(Map<UUID, Spot> before, Map<UUID, Spot> after) {
        after.forEach((id, now) -> {
            var then = before.get(id);
            if (then == null) tell(ChangeAct.PLACED, now.section.name(), id);
            else compare(id, then, now);
        });
        before.forEach((id, then) -> {
            if (!after.containsKey(id)) tell(ChangeAct.REMOVED, then.section.name(), id);
        });
    }

    private void compare(UUID id, Spot then, Spot now) {
        var name = now.section.name();
        if (!then.section.name().equals(name)) tell(ChangeAct.MOVED, name, id);
        if (then.item.hidden() != now.item.hidden())
            tell(now.item.hidden() ? ChangeAct.HIDDEN : ChangeAct.SHOWN, name, id);
        if (then.item.isPinned() != now.item.isPinned())
            tell(now.item.isPinned() ? ChangeAct.PINNED : ChangeAct.UNPINNED, name, id);
        if (!Objects.equals(then.item.note(), now.item.note())) tell(ChangeAct.NOTED, name, id);
    }

    private void orders(Map<String, Section> before, Map<String, Section> after) {
        tell(differ(List.copyOf(before.keySet()), List.copyOf(after.keySet())), ChangeAct.SECTIONS_REORDERED);
        after.forEach((name, now) -> {
            var then = before.get(name);
            if (then != null && differ(resources(then), resources(now))) tell(ChangeAct.REORDERED, name, null);
        });
    }

    /** Whether what both hold stands in another order. */
    private static <T> boolean differ(List<T> before, List<T> after) {
        return !before.stream()
                .filter(after::contains)
                .toList()
                .equals(after.stream().filter(before::contains).toList());
    }

    private static List<UUID> resources(Section section) {
        return section.items().stream().map(Placed::resourceId).toList();
    }

    private static Map<String, Section> byName(Layer layer) {
        return layer.sections().stream()
                .collect(Collectors.toMap(
                        Section::name, section -> section, (first, second) -> first, LinkedHashMap::new));
    }

    private static Map<UUID, Spot> spots(Layer layer) {
        var spots = new LinkedHashMap<UUID, Spot>();
        for (var section : layer.sections())
            for (var item : section.items()) spots.putIfAbsent(item.resourceId(), new Spot(section, item));
        return spots;
    }

    private void tell(boolean happened, ChangeAct act) {
        if (happened) tell(act, null, null);
    }

    private void tell(ChangeAct act, String section, UUID resource) {
        found.add(new Change(act, section, resource));
    }
}
