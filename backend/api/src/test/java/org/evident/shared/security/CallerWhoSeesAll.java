package org.evident.shared.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.evident.support.Sabotage;

/** A caller for whom the index hides nothing, or who needs no right, where that is sabotaged. */
@Alternative
@Priority(1)
@RequestScoped
class CallerWhoSeesAll extends Caller {

    private final EntityManager database;

    /** For the proxy, which never runs it. */
    CallerWhoSeesAll() {
        super(null, null);
        database = null;
    }

    @Inject
    CallerWhoSeesAll(SecurityIdentity identity, Standings standings, EntityManager database) {
        super(identity, standings);
        this.database = database;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Standpoint standpoint() {
        if (!Sabotage.SEARCH_WITHOUT_VISIBILITY.isOn()) return super.standpoint();
        // Rows are loaded through the one rule, which must stay as it is.
        var fromRows = StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(f -> f.getClassName().contains("Visibility")));
        if (fromRows) return super.standpoint();
        List<String> everywhere = database.createNativeQuery(
                        "select distinct place from learning_resource", String.class)
                .getResultList();
        return new Standpoint(everywhere, everywhere);
    }

    @Override
    public boolean may(Right right, UUID organisation) {
        return Sabotage.RIGHTS_UNCHECKED.isOn() || super.may(right, organisation);
    }
}
