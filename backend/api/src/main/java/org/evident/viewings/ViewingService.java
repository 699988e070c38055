package org.evident.viewings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;
import org.evident.shared.sharing.Shareables;

/** Who opened the caller's record. Nobody can switch it off. */
@ApplicationScoped
@Transactional
@Personal(
        table = "record_viewing",
        person = "person_id",
        recordClass = RecordClass.PRIVACY,
        title = "Who looked at your record",
        purpose = "So that you can see who looked at what is held about you.",
        basis = Personal.Basis.LEGITIMATE_INTERESTS,
        columns = {"person_id", "viewer_id", "viewer_name", "what", "organisation_id", "roles", "at"},
        others = {"id", "thing_id"},
        onErasure = Personal.OnErasure.KEEP)
@Personal(
        table = "record_viewing",
        person = "viewer_id",
        recordClass = RecordClass.PRIVACY,
        title = "Whose records you looked at",
        purpose = "So that people can see who looked at what is held about them.",
        basis = Personal.Basis.LEGITIMATE_INTERESTS,
        columns = {"viewer_name", "what", "roles", "at"},
        others = {"id", "viewer_id", "organisation_id", "thing_id"},
        onErasure = Personal.OnErasure.FORGET,
        forgotten = {"viewer_name"},
        stays = "That somebody looked belongs to the person whose record it is. It no longer says that it was you.")
class ViewingService {

    private final EntityManager database;
    private final Shareables shareables;
    private final Caller caller;

    ViewingService(EntityManager database, Shareables shareables, Caller caller) {
        this.database = database;
        this.shareables = shareables;
        this.caller = caller;
    }

    @Produces
    @Singleton
    RetentionTarget goes() {
        return RetentionTarget.own("viewing", "Who looked at records", RecordClass.PRIVACY, "record_viewing")
                .since("at");
    }

    Page<ViewingView> mine(PageRequest page) {
        return page(page, caller.id(), null);
    }

    /** Those of one thing, for whoever owns it. */
    Page<ViewingView> of(String kind, UUID thing, PageRequest page) {
        if (!shareables.isOwn(caller.id(), kind, thing)) throw ProblemException.notFound("thing of yours");
        return page(page, caller.id(), thing);
    }

    @SuppressWarnings("unchecked")
    private Page<ViewingView> page(PageRequest page, UUID person, UUID thing) {
        var which = " from record_viewing r where r.person_id = ?1" + (thing == null ? "" : " and r.thing_id = ?2");
        var rows = database.createNativeQuery(
                "select r.id, r.viewer_name, (select o.name from organisation o where o.id = r.organisation_id), r.roles,"
                        + " r.what, r.at" + which + " order by r.at desc, r.id desc",
                Tuple.class);
        var total = database.createNativeQuery("select count(*)" + which, Long.class);
        for (var query : List.of(rows, total)) {
            query.setParameter(1, person);
            if (thing != null) query.setParameter(2, thing);
        }
        List<Tuple> items =
                rows.setFirstResult(page.offset()).setMaxResults(page.size).getResultList();
        return new Page<>(items.stream().map(ViewingService::view).toList(), page.page, page.size, (Long)
                total.getSingleResult());
    }

    private static ViewingView view(Tuple r) {
        return new ViewingView(
                r.get(0, UUID.class),
                r.get(1, String.class),
                r.get(2, String.class),
                List.of((String[]) r.get(3)),
                r.get(4, String.class),
                r.get(5, Instant.class));
    }
}
