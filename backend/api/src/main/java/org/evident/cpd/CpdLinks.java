package org.evident.cpd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.shared.links.Link;
import org.evident.shared.links.LinkSource;
import org.evident.shared.security.Caller;
import org.evident.shared.sharing.Shareable;

/** Records as others point at them. */
@ApplicationScoped
class CpdLinks implements LinkSource, Shareable {

    static final String KIND = "cpd-record";

    private final CpdRepository records;
    private final Caller caller;
    private final Clock clock;

    CpdLinks(CpdRepository records, Caller caller, Clock clock) {
        this.records = records;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<UUID, Link> find(Collection<UUID> ids) {
        if (!caller.isPerson()) return Map.of();
        return records.seen(ids, caller.id(), clock.instant()).stream()
                .map(CpdLinks::link)
                .collect(Collectors.toMap(Link::id, Function.identity()));
    }

    private static Link link(Tuple row) {
        var id = row.get(0, UUID.class);
        var title = row.get(1, String.class);
        return new Link(
                KIND,
                id,
                title.isBlank() ? "A CPD record without a title yet" : title,
                "/cpd/" + id,
                row.get(2, String.class),
                null,
                null);
    }

    @Override
    public Set<UUID> ownedBy(UUID person, Collection<UUID> ids) {
        return records.own(ids, person).stream().map(record -> record.id).collect(Collectors.toSet());
    }
}
