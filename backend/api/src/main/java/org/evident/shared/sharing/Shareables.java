package org.evident.shared.sharing;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every kind of thing that people may open to one another, whichever feature keeps it. */
@ApplicationScoped
public class Shareables {

    private final Map<String, Shareable> kinds;

    Shareables(@All List<Shareable> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(Shareable::kind, Function.identity()));
    }

    public boolean isKind(String kind) {
        return kinds.containsKey(kind);
    }

    /** None where it is no kind of thing. */
    public Set<UUID> ownedBy(UUID person, String kind, Collection<UUID> ids) {
        return isKind(kind) && !ids.isEmpty() ? kinds.get(kind).ownedBy(person, ids) : Set.of();
    }

    public boolean isOwn(UUID person, String kind, UUID id) {
        return ownedBy(person, kind, List.of(id)).contains(id);
    }
}
