package org.evident.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.json.Json;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.RecordClass;

/** Files of people and their rows. They are forgotten thirty days after the last change. */
@Personal(
        table = "invitation_file",
        person = "person_id",
        recordClass = RecordClass.ACCOUNT,
        title = "Files of people that you sent to invite them",
        purpose = "So that whoever sent a file can come back to it, and it is known who did",
        basis = Personal.Basis.PUBLIC_TASK,
        columns = {"person_id", "file_name"},
        others = {"id", "version", "organisation_id", "state", "ignored", "created_at", "updated_at"},
        onErasure = Personal.OnErasure.DELETE)
@Personal(
        table = "invitation_row",
        person = "t.email in (select lower(email) from person where id = :person)",
        recordClass = RecordClass.ACCOUNT,
        title = "Rows about you in files of people to invite",
        purpose = "So that what is wrong in a file can be put right before anyone is invited; kept for thirty days",
        basis = Personal.Basis.PUBLIC_TASK,
        columns = {"cells", "email", "meant"},
        others = {"file_id", "position", "line", "outcome", "problems"},
        onErasure = Personal.OnErasure.DELETE)
@ApplicationScoped
class FileRepository {

    private static final int BATCH = 1_000;

    private static final String VIEW =
            """
            select cast(jsonb_strip_nulls(jsonb_build_object('id', f.id, 'version', f.version,
              'organisationId', f.organisation_id, 'fileName', f.file_name, 'state', f.state, 'ignored', f.ignored,
              'byName', p.display_name, 'createdAt', f.created_at,
              'allowed', case f.state when 'review' then '["confirm", "report", "discard"]'::jsonb else '["report"]'::jsonb end,
              'counts', (select jsonb_build_object('rows', count(*), 'ready', count(*) filter (where outcome = 'ready'),
                  'known', count(*) filter (where outcome = 'known'), 'problem', count(*) filter (where outcome = 'problem'))
                 from invitation_row where file_id = f.id),
              'sending', (select jsonb_build_object('invited', count(*), 'waiting', count(*) filter (where state = 'waiting'),
                  'sent', count(*) filter (where state = 'sent'), 'failed', count(*) filter (where state = 'failed'))
                 from invitation where file_id = f.id))) as text)
              from invitation_file f left join person p on p.id = f.person_id
             where f.organisation_id = :organisation""";

    private static final String ROWS =
            """
            select cast(w.cells || jsonb_build_object('position', w.position, 'line', w.line, 'outcome', w.outcome,
                'problems', w.problems) as text)
              from invitation_row w where w.file_id = ?1""";

    private final EntityManager database;
    private final Json json;
    private final Clock clock;

    FileRepository(EntityManager database, Json json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    UUID keep(UUID organisation, UUID person, String name, List<String> ignored) {
        return (UUID) database.createNativeQuery(
                        """
                        insert into invitation_file (id, organisation_id, person_id, file_name, state, ignored, created_at, updated_at)
                        values (uuidv7(), ?1, ?2, ?3, 'review', ?4, ?5, ?5) returning id""")
                .setParameter(1, organisation)
                .setParameter(2, person)
                .setParameter(3, name)
                .setParameter(4, ignored.toArray(String[]::new))
                .setParameter(5, clock.instant())
                .getSingleResult();
    }

    void keep(UUID file, List<CheckedRow> rows) {
        for (var from = 0; from < rows.size(); from += BATCH) {
            database.createNativeQuery(
                            """
                            insert into invitation_row (file_id, position, line, cells, email, meant, outcome, problems)
                            select ?1, x.position, x.line, x.cells, x.email, nullif(x.meant, 'null'), x.outcome, x.problems
                              from jsonb_to_recordset(cast(?2 as jsonb)) as x (position int, line int, cells jsonb, email text,
                                   meant jsonb, outcome text, problems jsonb)""")
                    .setParameter(1, file)
                    .setParameter(2, json.write(rows.subList(from, Math.min(from + BATCH, rows.size()))))
                    .executeUpdate();
        }
    }

    Optional<FileView> find(UUID organisation, UUID id) {
        var found = views(VIEW + " and f.id = :id", organisation)
                .setParameter("id", id)
                .getResultList();
        return found.stream().findFirst().map(this::view);
    }

    Page<FileView> page(UUID organisation, PageRequest page) {
        var rows = views(VIEW + " order by f.created_at desc, f.id desc", organisation)
                .setFirstResult(page.offset())
                .setMaxResults(page.size)
                .getResultList();
        var total = (Number)
                views("select count(*) from invitation_file f where f.organisation_id = :organisation", organisation)
                        .getSingleResult();
        return new Page<>(rows.stream().map(this::view).toList(), page.page, page.size, total.longValue());
    }

    Page<FileRowView> rows(UUID file, String outcome, PageRequest page) {
        var where = outcome == null ? "" : " and w.outcome = ?2";
        var rows = rows(ROWS + where + " order by w.position", file, outcome)
                .setFirstResult(page.offset())
                .setMaxResults(page.size)
                .getResultList();
        var total = (Number) rows("select count(*) from invitation_row w where w.file_id = ?1" + where, file, outcome)
                .getSingleResult();
        var items = rows.stream()
                .map(text -> json.read((String) text, FileRowView.class))
                .toList();
        return new Page<>(items, page.page, page.size, total.longValue());
    }

    /** False where somebody has confirmed it meanwhile. */
    boolean discard(UUID file) {
        return rows("delete from invitation_file where id = ?1 and state = 'review'", file, null)
                        .executeUpdate()
                == 1;
    }

    private Query rows(String sql, UUID file, String outcome) {
        var query = database.createNativeQuery(sql).setParameter(1, file);
        return outcome == null ? query : query.setParameter(2, outcome);
    }

    private Query views(String sql, UUID organisation) {
        return database.createNativeQuery(sql).setParameter("organisation", organisation);
    }

    private FileView view(Object text) {
        return json.read((String) text, FileView.class);
    }
}
