package org.evident.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.security.Right;
import org.evident.shared.succession.Handover;
import org.evident.shared.succession.HeldRows;
import org.evident.shared.succession.Holding;

/** Imports that somebody began and has not finished. Their version stays, since work that is under way asks for it. */
@ApplicationScoped
class ImportHandover implements Handover {

    private final HeldRows rows;

    ImportHandover(HeldRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "import";
    }

    @Override
    public String words() {
        return "imports";
    }

    @Override
    public Set<String> roles() {
        return Right.IMPORT_RESOURCES.roles();
    }

    @Override
    public Holding held(UUID person, UUID organisation, int most) {
        return rows.held(
                """
                select i.id, i.file_name as title, '/imports/' || i.id as address from resource_import i
                 where i.person_id = ?1 and i.organisation_id = ?2 and i.state in ('settings', 'reading', 'review', 'adding')""",
                person,
                organisation,
                most);
    }

    @Override
    public int handOver(UUID from, UUID to, UUID organisation) {
        return rows.handOver(
                """
                update resource_import set person_id = ?3
                 where person_id = ?1 and organisation_id = ?2 and state in ('settings', 'reading', 'review', 'adding')""",
                from,
                organisation,
                to);
    }
}
