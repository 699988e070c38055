package org.evident.packs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.evident.packs.PackRepository.Seen;
import org.evident.shared.links.Link;
import org.evident.shared.links.Links;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;

/** Packs as this caller may see them: what is not open to them is counted and not named. */
@ApplicationScoped
class PackReader {

    private final PackRepository packs;
    private final Links links;
    private final Caller caller;

    PackReader(PackRepository packs, Links links, Caller caller) {
        this.packs = packs;
        this.links = links;
        this.caller = caller;
    }

    boolean mayEdit(Pack pack) {
        return isMine(pack) || (!pack.status.equals("draft") && caller.may(Right.EDIT_RESOURCES, pack.organisationId));
    }

    /** Those of the items that are open to the caller. */
    List<PackItem> open(Pack pack) {
        var open = linksOf(List.of(pack));
        return pack.items.stream()
                .filter(item -> open.containsKey(item.resourceId()))
                .toList();
    }

    List<PackSummary> summaries(List<Seen> page) {
        var open = linksOf(page.stream().map(Seen::pack).toList());
        return page.stream().map(seen -> summary(seen, open)).toList();
    }

    PackView view(Seen seen) {
        var p = seen.pack();
        var open = linksOf(List.of(p));
        var from = p.copiedFromId == null ? null : packs.seen(p.copiedFromId).orElse(null);
        var shown = p.items.stream()
                .filter(item -> mayEdit(p) || open.containsKey(item.resourceId()))
                .map(i -> new PackView.Item(i.resourceId(), open.get(i.resourceId()), i.note(), i.minutes()))
                .toList();
        var hidden = (int)
                p.items.stream().filter(i -> !open.containsKey(i.resourceId())).count();
        return new PackView(
                p.id,
                p.version,
                p.title,
                p.introduction,
                p.purpose,
                List.of(p.questions),
                p.status,
                p.visibility,
                p.organisationId,
                seen.organisation(),
                p.serviceAreaId,
                p.teamId,
                p.forCarers,
                isMine(p),
                name(seen.owner()),
                from == null ? null : PackLinks.link(from.pack()),
                from == null ? null : by(from),
                shown,
                hidden,
                minutes(p, open),
                balance(p, open),
                p.createdAt,
                p.updatedAt,
                allowed(p));
    }

    private PackSummary summary(Seen seen, Map<UUID, Link> open) {
        var p = seen.pack();
        var items = (int)
                p.items.stream().filter(i -> open.containsKey(i.resourceId())).count();
        return new PackSummary(
                p.id,
                p.version,
                p.title,
                PackLinks.start(p.introduction),
                p.purpose,
                p.status,
                p.visibility,
                seen.organisation(),
                isMine(p),
                name(seen.owner()),
                items,
                minutes(p, open),
                balance(p, open),
                p.updatedAt);
    }

    private List<String> allowed(Pack pack) {
        return java.util.stream.Stream.of(
                        mayEdit(pack) ? "edit" : null,
                        mayEdit(pack) && !pack.status.equals("archived") ? "archive" : null,
                        caller.isPerson() && !caller.organisations().isEmpty() ? "copy" : null,
                        caller.isPerson() && !caller.isCarer() && pack.status.equals("shared") ? "send" : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean isMine(Pack pack) {
        return caller.isPerson() && pack.ownerId.equals(caller.id());
    }

    private String name(String owner) {
        return caller.isPerson() ? owner : null;
    }

    private String by(Seen from) {
        return caller.isPerson() ? from.owner() + ", " + from.organisation() : from.organisation();
    }

    private Map<UUID, Link> linksOf(List<Pack> of) {
        return links.find(
                "resource",
                of.stream()
                        .flatMap(p -> p.items.stream())
                        .map(PackItem::resourceId)
                        .distinct()
                        .toList());
    }

    private static int minutes(Pack pack, Map<UUID, Link> open) {
        return pack.items.stream()
                .filter(i -> open.containsKey(i.resourceId()))
                .map(i -> i.minutes() == null ? open.get(i.resourceId()).minutes() : i.minutes())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static PackView.Balance balance(Pack pack, Map<UUID, Link> open) {
        var sides = pack.items.stream()
                .map(i -> open.get(i.resourceId()))
                .filter(Objects::nonNull)
                .map(Link::side)
                .toList();
        return new PackView.Balance(
                count("practice", sides), count("people", sides), count("research", sides), count("mixed", sides));
    }

    private static int count(String side, List<String> sides) {
        return (int) sides.stream().filter(side::equals).count();
    }
}
