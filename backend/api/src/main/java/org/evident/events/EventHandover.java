package org.evident.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.security.Right;
import org.evident.shared.succession.Handover;
import org.evident.shared.succession.HeldRows;
import org.evident.shared.succession.Holding;

/** Learning events that are to come, planned or postponed. Those that were held keep who planned them. */
@ApplicationScoped
class EventHandover implements Handover {

    private static final String TO_COME =
            " owner_id = ?1 and organisation_id = ?2 and (status in ('draft', 'postponed')"
                    + " or status = 'published' and (ends_at is null or ends_at > now())) ";

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
    public Holding held(UUID person, UUID organisation, int most) {
        return rows.held(
                "select id, title, '/events/' || id as address from learning_event where" + TO_COME,
                person,
                organisation,
                most);
    }

    @Override
    public int handOver(UUID from, UUID to, UUID organisation) {
        return rows.handOver(
                "update learning_event set owner_id = ?3, version = version + 1 where" + TO_COME,
                from,
                organisation,
                to);
    }
}
