package org.evident.packs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.succession.Handover;
import org.evident.shared.succession.HeldRows;
import org.evident.shared.succession.Holding;

/** Packs that somebody shared. Their drafts stay their own, and so does what they have archived. */
@ApplicationScoped
class PackHandover implements Handover {

    private final HeldRows rows;

    PackHandover(HeldRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "pack";
    }

    @Override
    public String words() {
        return "packs";
    }

    @Override
    public Set<String> roles() {
        return Set.of();
    }

    @Override
    public Holding held(UUID person, UUID organisation, int most) {
        return rows.held(
                """
                select p.id, p.title, '/packs/' || p.id as address from pack p
                 where p.owner_id = ?1 and p.organisation_id = ?2 and p.status = 'shared'""",
                person,
                organisation,
                most);
    }

    @Override
    public int handOver(UUID from, UUID to, UUID organisation) {
        return rows.handOver(
                """
                update pack set owner_id = ?3, version = version + 1
                 where owner_id = ?1 and organisation_id = ?2 and status = 'shared'""",
                from,
                organisation,
                to);
    }
}
