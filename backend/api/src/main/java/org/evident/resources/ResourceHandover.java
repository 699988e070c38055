package org.evident.resources;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.security.Right;
import org.evident.shared.succession.Handover;
import org.evident.shared.succession.HeldRows;
import org.evident.shared.succession.Holding;

/** Resources that somebody owns, and so is asked to check. What was withdrawn needs no owner. */
@ApplicationScoped
class ResourceHandover implements Handover {

    private final HeldRows rows;

    ResourceHandover(HeldRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "resource";
    }

    @Override
    public String words() {
        return "resources";
    }

    @Override
    public Set<String> roles() {
        return Right.EDIT_RESOURCES.roles();
    }

    @Override
    public Holding held(UUID person, UUID organisation, int most) {
        return rows.held(
                """
                select r.id, r.title, '/resources/' || r.id as address from learning_resource r
                 where r.owner_id = ?1 and r.organisation_id = ?2 and r.status <> 'withdrawn'""",
                person,
                organisation,
                most);
    }

    @Override
    public int handOver(UUID from, UUID to, UUID organisation) {
        return rows.handOver(
                """
                update learning_resource set owner_id = ?3, version = version + 1
                 where owner_id = ?1 and organisation_id = ?2 and status <> 'withdrawn'""",
                from,
                organisation,
                to);
    }
}
