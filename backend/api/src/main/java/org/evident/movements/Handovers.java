package org.evident.movements;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.succession.Handover;

/** What can change hands, whichever feature keeps it. */
@ApplicationScoped
class Handovers {

    private final List<Handover> all;

    Handovers(@All List<Handover> all) {
        this.all = all.stream().sorted(Comparator.comparing(Handover::kind)).toList();
    }

    Optional<Handover> find(String kind) {
        return all.stream().filter(each -> each.kind().equals(kind)).findFirst();
    }

    String words(String kind) {
        return find(kind).map(Handover::words).orElse(kind);
    }

    /** Those of which the person keeps something there. */
    List<Handover> heldBy(UUID person, UUID organisation) {
        return all.stream()
                .filter(each -> each.held(person, organisation, 1).total() > 0)
                .toList();
    }
}
