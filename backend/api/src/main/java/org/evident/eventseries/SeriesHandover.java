package org.evident.eventseries;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.security.Right;
import org.evident.shared.succession.Handover;
import org.evident.shared.succession.HeldRows;
import org.evident.shared.succession.Holding;

/** Series that go on. One that was ended keeps who planned it. */
@ApplicationScoped
class SeriesHandover implements Handover {

    private static final String ON = " owner_id = ?1 and organisation_id = ?2 and status = 'active' ";

    private final HeldRows rows;

    SeriesHandover(HeldRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "event-series";
    }

    @Override
    public String words() {
        return "series of learning events";
    }

    @Override
    public Set<String> roles() {
        return Right.RUN_EVENTS.roles();
    }

    @Override
    public Holding held(UUID person, UUID organisation, int most) {
        return rows.held(
                "select id, title, '/event-series/' || id as address from event_series where" + ON,
                person,
                organisation,
                most);
    }

    @Override
    public int handOver(UUID from, UUID to, UUID organisation) {
        return rows.handOver(
                "update event_series set owner_id = ?3, version = version + 1 where" + ON, from, organisation, to);
    }
}
