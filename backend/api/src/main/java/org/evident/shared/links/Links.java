package org.evident.shared.links;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.shared.problem.ProblemException;

/** Everything people can point at, whichever feature keeps it. */
@ApplicationScoped
public class Links {

    private final Map<String, LinkSource> sources;

    Links(@All List<LinkSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(LinkSource::kind, Function.identity()));
    }

    public boolean isKind(String kind) {
        return sources.containsKey(kind);
    }

    public Map<UUID, Link> find(String kind, Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : sources.get(kind).find(ids);
    }

    /** Where it is no kind of thing, or not open to the caller, there is none. */
    public Link require(String kind, UUID id) {
        var link = find(kind, List.of(id)).get(id);
        if (link == null) throw ProblemException.notFound(kind);
        return link;
    }
}
