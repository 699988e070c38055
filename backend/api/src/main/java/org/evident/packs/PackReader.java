package org.evident.packs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** A draft is its owner's wherever they are; what was shared is theirs to change while they belong to the organisation. */
    boolean mayEdit(Pack pack) {
        if (pack.status.equals("draft")) return isMine(pack);
        return (isMine(pack) && caller.organisations().contains(pack.organisationId))
                || caller.may(Right.EDIT_RESOURCES, pack.organisationId);
    }

    /** Those of the items that are open to the caller. */
    List<PackItem> open(Pack pack) {
        return new OpenItems(pack.items, linksOf(List.of(pack))).open();
    }

    List<PackSummary> summaries(List<Seen> page) {
        var links = linksOf(page.stream().map(Seen::pack).toList());
        return page.stream()
                .map(seen -> summary(seen, new OpenItems(seen.pack().items, links)))
                .toList();
    }

    PackView view(Seen seen) {
        var p = seen.pack();
        var open = new OpenItems(p.items, linksOf(List.of(p)));
        var from = p.copiedFromId == null ? null : packs.seen(p.copiedFromId).orElse(null);
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
                items(p, open),
                open.hidden(),
                open.minutes(),
                open.balance(),
                p.createdAt,
                p.updatedAt,
                allowed(p));
    }

    private List<PackView.Item> items(Pack pack, OpenItems open) {
        var shown = mayEdit(pack) ? pack.items : open.open();
        return shown.stream()
                .map(i -> new PackView.Item(i.resourceId(), open.link(i), i.note(), i.minutes()))
                .toList();
    }

    private PackSummary summary(Seen seen, OpenItems open) {
        var p = seen.pack();
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
                open.open().size(),
                open.minutes(),
                open.balance(),
                p.updatedAt);
    }

    private List<String> allowed(Pack pack) {
        return Stream.of(
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
}
