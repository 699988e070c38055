package org.evident.teamlists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.links.Link;
import org.evident.shared.links.Links;
import org.evident.shared.security.Caller;
import org.evident.teamlists.TeamListRepository.Seen;
import org.evident.teamlists.TeamTicks.Tick;

/** Lists as this caller may see them, with the names of those who ticked. Four queries, however many lists. */
@ApplicationScoped
class TeamListReader {

    private final TeamTicks ticks;
    private final Links links;
    private final Caller caller;

    TeamListReader(TeamTicks ticks, Links links, Caller caller) {
        this.ticks = ticks;
        this.links = links;
        this.caller = caller;
    }

    private record At(UUID list, UUID resource) {}

    private record Around(Map<UUID, Link> open, Map<At, List<String>> readers, Set<At> mine) {}

    List<TeamListView> views(List<Seen> page) {
        var ids = page.stream().map(seen -> seen.list().id).toList();
        var resources = page.stream()
                .flatMap(seen -> seen.list().resources().stream())
                .distinct()
                .toList();
        var readers = ticks.on(ids).stream()
                .collect(
                        Collectors.groupingBy(TeamListReader::at, Collectors.mapping(Tick::name, Collectors.toList())));
        var mine = ticks.by(caller.id(), ids).stream().map(TeamListReader::at).collect(Collectors.toSet());
        var around = new Around(links.find("resource", resources), readers, mine);
        return page.stream().map(seen -> view(seen, around)).toList();
    }

    private static TeamListView view(Seen seen, Around around) {
        var l = seen.list();
        return new TeamListView(
                l.id,
                l.version,
                l.title,
                l.introduction,
                l.serviceAreaId,
                l.teamId,
                seen.place(),
                seen.setBy(),
                l.items.stream().map(item -> item(l.id, item, around)).toList(),
                l.createdAt,
                l.updatedAt,
                seen.maySet() ? List.of("edit", "delete") : List.of());
    }

    private static TeamListView.Item item(UUID list, TeamListItem item, Around around) {
        var at = new At(list, item.resourceId());
        return new TeamListView.Item(
                item.resourceId(),
                around.open().get(item.resourceId()),
                item.dueOn(),
                item.note(),
                around.mine().contains(at),
                around.readers().getOrDefault(at, List.of()));
    }

    private static At at(Tick tick) {
        return new At(tick.list(), tick.resource());
    }
}
