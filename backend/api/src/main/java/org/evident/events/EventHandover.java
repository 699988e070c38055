package org.evident.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.evident.shared.security.Right;
import org.evident.shared.succession.Handover;
import org.evident.shared.succession.HeldRows;
import org.evident.shared.succession.Holding;

/** Learning events that are to come. Those that are over keep who planned them; drafts are handed over too. */
@ApplicationScoped
class EventHandover implements Handover {

    private static final String TO_COME =
            " owner_id = ?1 and organisation_id = ?2 and status in ('draft', 'published', 'postponed')"
                    + " and (ends_at is null or ends_at > now()) ";

    private final HeldRows rows;

    EventHandover(HeldRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "event";
    }

    @Override
    public String words() {
        return "learning events";
    }

    @Override
    public Set<String> roles() {
        return Right.RUN_EVENTS.roles();
    }

    @Override
    public Holding held(java.util.UUID person, java.util.UUID organisation, int most) {
        return rows.held(
                "select id, title, '/events/' || id as address from learning_event where" + TO_COME,
                person,
                organisation,
                most);
    }

    @Override
    public int handOver(java.util.UUID from, java.util.UUID to, java.util.UUID organisation) {
        return rows.handOver(
                "update learning_event set owner_id = ?3, version = version + 1 where" + TO_COME,
                from,
                organisation,
                to);
    }
}
