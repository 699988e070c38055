package org.evident.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.decisions.DecisionRepository.Reader;
import org.evident.shared.links.Link;
import org.evident.shared.links.LinkSource;
import org.evident.shared.security.Caller;
import org.evident.shared.sharing.Shareable;
import org.evident.shared.time.UkTime;

/** Decisions as others point at them. One that its owner keeps to themselves cannot be shared before they open it. */
@ApplicationScoped
class DecisionLinks implements LinkSource, Shareable {

    static final String KIND = "decision";

    private final DecisionRepository decisions;
    private final Caller caller;
    private final Clock clock;

    DecisionLinks(DecisionRepository decisions, Caller caller, Clock clock) {
        this.decisions = decisions;
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
        var reader = new Reader(caller.id(), clock.instant(), UkTime.today(clock));
        return decisions.seen(ids, reader).stream()
                .map(DecisionLinks::link)
                .collect(Collectors.toMap(Link::id, Function.identity()));
    }

    private static Link link(Tuple row) {
        var id = row.get(0, UUID.class);
        var title = titled(row.get(1, String.class));
        return new Link(KIND, id, title, "/decisions/" + id, row.get(2, String.class), null, null);
    }

    static String titled(String title) {
        return title.isBlank() ? "A decision without a title yet" : title;
    }

    @Override
    public Set<UUID> ownedBy(UUID person, Collection<UUID> ids) {
        return decisions.opened(ids, person).stream().map(each -> each.id).collect(Collectors.toSet());
    }
}
