package org.evident.shares;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.links.Link;
import org.evident.shared.links.Links;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Caller;
import org.evident.shared.time.UkTime;

/** Shares as one of the two people sees them, with what is shared as it is now. */
@ApplicationScoped
class ShareReader {

    private final ShareRepository shares;
    private final Links links;
    private final Caller caller;
    private final Clock clock;

    ShareReader(ShareRepository shares, Links links, Caller caller, Clock clock) {
        this.shares = shares;
        this.links = links;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ShareView> given(ShareListRequest list) {
        var now = clock.instant();
        return new Page<>(
                views(shares.given(caller.id(), list, now)),
                list.page,
                list.size,
                shares.countGiven(caller.id(), list, now));
    }

    Page<ShareView> received(PageRequest page) {
        var now = clock.instant();
        return new Page<>(
                views(shares.received(caller.id(), page, now)),
                page.page,
                page.size,
                shares.countReceived(caller.id(), now));
    }

    /** Those of the caller, in the order of the ids. */
    List<ShareView> of(Collection<UUID> ids) {
        var found =
                views(shares.byIds(ids, caller.id())).stream().collect(Collectors.toMap(ShareView::id, each -> each));
        return ids.stream().map(found::get).filter(each -> each != null).toList();
    }

    private List<ShareView> views(List<Tuple> rows) {
        var things = things(rows);
        return rows.stream().map(row -> view(row, things)).toList();
    }

    /** One query for each kind of thing. */
    private Map<UUID, Link> things(List<Tuple> rows) {
        var found = new HashMap<UUID, Link>();
        rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(2, String.class),
                        Collectors.mapping(row -> row.get(3, UUID.class), Collectors.toList())))
                .forEach((kind, ids) -> {
                    if (links.isKind(kind)) found.putAll(links.find(kind, ids));
                });
        return found;
    }

    private ShareView view(Tuple r, Map<UUID, Link> things) {
        var until = r.get(9, Instant.class);
        var state = state(r.get(11, Instant.class), until);
        return new ShareView(
                r.get(0, UUID.class),
                r.get(1, Integer.class),
                r.get(2, String.class),
                r.get(3, UUID.class),
                things.get(r.get(3, UUID.class)),
                r.get(4, String.class),
                r.get(5, UUID.class),
                r.get(6, String.class),
                r.get(7, String.class),
                r.get(8, Boolean.class),
                UkTime.day(until.minusMillis(1)),
                state,
                allowed(state, r.get(12, UUID.class).equals(caller.id())),
                r.get(10, Instant.class));
    }

    private String state(Instant revoked, Instant until) {
        if (revoked != null) return "revoked";
        return until.isAfter(clock.instant()) ? "active" : "expired";
    }

    private static List<String> allowed(String state, boolean own) {
        if (state.equals("revoked")) return List.of();
        if (own) return List.of("change", "end");
        return state.equals("active") ? List.of("end") : List.of();
    }
}
