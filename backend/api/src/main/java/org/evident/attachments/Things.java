package org.evident.attachments;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.shared.links.Links;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.sharing.Shareable;

/** What files can stand beside: whatever people can share, by its owner and by those who may read it. */
@ApplicationScoped
class Things {

    private final Map<String, Shareable> kinds;
    private final Links links;
    private final Present present;

    Things(@All List<Shareable> kinds, Links links, Present present) {
        this.kinds = kinds.stream().collect(Collectors.toMap(Shareable::kind, Function.identity()));
        this.links = links;
        this.present = present;
    }

    boolean isOwn(String kind, UUID id) {
        return known(kind).ownedBy(present.id(), List.of(id)).contains(id);
    }

    /** @return whether it is the caller's own; otherwise it is open to them */
    boolean requireOpen(String kind, UUID id) {
        if (isOwn(kind, id)) return true;
        if (!links.find(kind, List.of(id)).containsKey(id)) throw ProblemException.notFound("thing");
        return false;
    }

    private Shareable known(String kind) {
        var found = kinds.get(kind);
        if (found == null) throw ProblemException.notFound("thing");
        return found;
    }
}
