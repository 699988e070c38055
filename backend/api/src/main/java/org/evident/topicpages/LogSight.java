package org.evident.topicpages;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;

/**
 * What a page's log may tell its reader: those who edit a layer everything of it, others only of what is not hidden from them
 * on the page. Who made a change is told to colleagues.
 */
final class LogSight {

    private static final Set<ChangeAct> HIDING =
            EnumSet.of(ChangeAct.HIDDEN, ChangeAct.SHOWN, ChangeAct.SECTION_HIDDEN, ChangeAct.SECTION_SHOWN);

    private final Caller caller;
    private final Set<UUID> items;
    private final Set<String> sections;

    /** @param layers all that lie over each other for this reader */
    LogSight(Caller caller, Collection<Layer> layers) {
        this.caller = caller;
        var all = layers.stream().flatMap(layer -> layer.sections().stream()).toList();
        this.sections = all.stream().filter(Section::hidden).map(Section::name).collect(Collectors.toSet());
        this.items = all.stream()
                .flatMap(section -> section.items().stream())
                .filter(Section.Placed::hidden)
                .map(Section.Placed::resourceId)
                .collect(Collectors.toSet());
    }

    List<Changes.Change> of(UUID organisation, List<Changes.Change> changes) {
        if (edits(organisation)) return changes;
        return changes.stream()
                .filter(change -> !HIDING.contains(change.act()))
                .filter(change -> change.resourceId() == null || !items.contains(change.resourceId()))
                .filter(change -> change.section() == null || !sections.contains(change.section()))
                .toList();
    }

    boolean names(UUID organisation) {
        return edits(organisation)
                || (caller.organisations().contains(organisation) && !caller.isCarerOf(organisation));
    }

    private boolean edits(UUID organisation) {
        return caller.may(Right.EDIT_TOPIC_PAGES, organisation);
    }
}
