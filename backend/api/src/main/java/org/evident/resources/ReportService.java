package org.evident.resources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;

@Personal(
        table = "resource_report",
        person = "person_id",
        recordClass = RecordClass.CONTRIBUTIONS,
        title = "Problems you told us of",
        purpose = "So that editors can put a resource right and ask you what you saw.",
        basis = Basis.PUBLIC_TASK,
        columns = {"resource_id", "problem", "detail", "created_at", "resolved_at"},
        others = {"id", "person_id"},
        onErasure = OnErasure.FORGET,
        stays = "Editors may still have to mend it. It stays without saying who told us.")
@ApplicationScoped
@Transactional
class ReportService {

    private static final String OPEN = " from resource_report p join learning_resource r on r.id = p.resource_id"
            + " where p.resolved_at is null and r.organisation_id = any(?1)";

    private final EntityManager database;
    private final ResourceService resources;
    private final Caller caller;
    private final Clock clock;

    ReportService(EntityManager database, ResourceService resources, Caller caller, Clock clock) {
        this.database = database;
        this.resources = resources;
        this.caller = caller;
        this.clock = clock;
    }

    ReportView report(UUID resource, ReportInput input) {
        var title = resources.require(resource).title();
        var id = ((Tuple) database.createNativeQuery("select uuidv7()", Tuple.class)
                        .getSingleResult())
                .get(0, UUID.class);
        var now = clock.instant();
        database.createNativeQuery(
                        """
                        insert into resource_report (id, resource_id, person_id, problem, detail, created_at)
                        values (?1, ?2, ?3, ?4, cast(?5 as text), ?6)""")
                .setParameter(1, id)
                .setParameter(2, resource)
                .setParameter(3, caller.id())
                .setParameter(4, input.problem())
                .setParameter(5, input.detail())
                .setParameter(6, now)
                .executeUpdate();
        return new ReportView(id, resource, title, input.problem(), input.detail(), now);
    }

    /** Resolved for good, once; the moment of the first time is kept. */
    void resolve(UUID id) {
        var found = database.createNativeQuery(
                        """
                        update resource_report p set resolved_at = coalesce(p.resolved_at, ?2)
                          from learning_resource r
                         where r.id = p.resource_id and p.id = ?1 and r.organisation_id = any(?3)""")
                .setParameter(1, id)
                .setParameter(2, clock.instant())
                .setParameter(3, caller.organisationsWhere(Right.EDIT_RESOURCES).toArray(UUID[]::new))
                .executeUpdate();
        if (found == 0) throw ProblemException.notFound("report");
    }

    /** Open reports on what the caller's organisations keep; nothing for those who do not edit. */
    @SuppressWarnings("unchecked")
    Page<ReportView> open(PageRequest page) {
        var mine = caller.organisationsWhere(Right.EDIT_RESOURCES).toArray(UUID[]::new);
        List<Tuple> rows = database.createNativeQuery(
                        "select p.id, r.id, r.title, p.problem, p.detail, p.created_at" + OPEN
                                + " order by p.created_at desc, p.id desc",
                        Tuple.class)
                .setParameter(1, mine)
                .setFirstResult(page.offset())
                .setMaxResults(page.size)
                .getResultList();
        var total = (Number) database.createNativeQuery("select count(*)" + OPEN)
                .setParameter(1, mine)
                .getSingleResult();
        var items = rows.stream()
                .map(r -> new ReportView(
                        r.get(0, UUID.class),
                        r.get(1, UUID.class),
                        r.get(2, String.class),
                        r.get(3, String.class),
                        r.get(4, String.class),
                        r.get(5, Instant.class)))
                .toList();
        return new Page<>(items, page.page, page.size, total.longValue());
    }
}
