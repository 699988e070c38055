package org.evident.teamlists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.succession.Handover;
import org.evident.shared.succession.HeldRows;
import org.evident.shared.succession.Holding;

/** Reading lists that somebody set for a team or a service area. */
@ApplicationScoped
class TeamListHandover implements Handover {

    /** As {@link TeamPlaces#SETS} has them. */
    private static final Set<String> ROLES =
            Set.of("supervisor", "practice-educator", "editor", "link-officer", "principal-social-worker");

    private final HeldRows rows;

    TeamListHandover(HeldRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "team-list";
    }

    @Override
    public String words() {
        return "team reading lists";
    }

    @Override
    public Set<String> roles() {
        return ROLES;
    }

    @Override
    public Holding held(UUID person, UUID organisation, int most) {
        return rows.held(
                """
                select l.id, l.title, '/reading-list/team' as address from team_list l
                 where l.set_by = ?1 and l.organisation_id = ?2""",
                person,
                organisation,
                most);
    }

    @Override
    public int handOver(UUID from, UUID to, UUID organisation) {
        return rows.handOver(
                """
                update team_list set set_by = ?3, version = version + 1
                 where set_by = ?1 and organisation_id = ?2""",
                from,
                organisation,
                to);
    }
}
