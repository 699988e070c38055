package org.evident.appraisals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.json.Json;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

@Personal(
        table = "appraisal",
        person = "appraised_by",
        recordClass = RecordClass.CONTRIBUTIONS,
        title = "Appraisals you made",
        purpose = "So that colleagues can judge how good a resource is.",
        basis = Basis.PUBLIC_TASK,
        columns = {"resource_id", "answers", "careful", "appraised_at"},
        others = {"organisation_id", "version", "appraised_by"},
        onErasure = OnErasure.FORGET,
        stays = "Colleagues rely on it. It stays, as made by a former colleague.")
@ApplicationScoped
class AppraisalRepository {

    /** No version of any. */
    private static final int NONE = -1;

    private final EntityManager database;
    private final AppraisalQuestions questions;
    private final Json json;

    AppraisalRepository(EntityManager database, AppraisalQuestions questions, Json json) {
        this.database = database;
        this.questions = questions;
        this.json = json;
    }

    @SuppressWarnings("unchecked")
    List<AppraisalView> page(UUID resource, Collection<UUID> organisations, int offset, int size) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select a.organisation_id, o.name, a.version, cast(a.answers as text), a.careful, p.display_name,
                               a.appraised_at
                          from appraisal a join organisation o on o.id = a.organisation_id
                          left join person p on p.id = a.appraised_by
                         where a.resource_id = ?1 and a.organisation_id = any(?2) order by o.name, o.id""",
                        Tuple.class)
                .setParameter(1, resource)
                .setParameter(2, organisations.toArray(UUID[]::new))
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(this::view).toList();
    }

    long count(UUID resource, Collection<UUID> organisations) {
        return (Long) database.createNativeQuery(
                        "select count(*) from appraisal where resource_id = ?1 and organisation_id = any(?2)",
                        Long.class)
                .setParameter(1, resource)
                .setParameter(2, organisations.toArray(UUID[]::new))
                .getSingleResult();
    }

    /** The version that stands, held until the transaction ends. */
    Optional<Integer> version(UUID resource, UUID organisation) {
        return database.createNativeQuery(
                        "select version from appraisal where resource_id = ?1 and organisation_id = ?2 for update",
                        Tuple.class)
                .setParameter(1, resource)
                .setParameter(2, organisation)
                .getResultStream()
                .map(row -> ((Tuple) row).get(0, Integer.class))
                .findFirst();
    }

    /**
     * Written anew at version 0, or over the one that stands at the next.
     *
     * @return false when somebody was first
     */
    boolean write(
            UUID resource, UUID organisation, Optional<Integer> standing, AppraisalInput input, UUID by, Instant now) {
        return database.createNativeQuery(
                                """
                        insert into appraisal (resource_id, organisation_id, answers, careful, appraised_by, appraised_at)
                        values (?1, ?2, cast(?3 as jsonb), cast(?4 as text), ?5, ?6)
                        on conflict (resource_id, organisation_id) do update set version = appraisal.version + 1,
                            answers = excluded.answers, careful = excluded.careful, appraised_by = excluded.appraised_by,
                            appraised_at = excluded.appraised_at
                         where appraisal.version = ?7""")
                        .setParameter(1, resource)
                        .setParameter(2, organisation)
                        .setParameter(3, json.write(input.answers()))
                        .setParameter(4, input.careful())
                        .setParameter(5, by)
                        .setParameter(6, now)
                        .setParameter(7, standing.orElse(NONE))
                        .executeUpdate()
                == 1;
    }

    void drop(UUID resource, UUID organisation) {
        database.createNativeQuery("delete from appraisal where resource_id = ?1 and organisation_id = ?2")
                .setParameter(1, resource)
                .setParameter(2, organisation)
                .executeUpdate();
    }

    private AppraisalView view(Tuple r) {
        var answers = List.of(json.read(r.get(3, String.class), AppraisalInput.Answered[].class));
        return new AppraisalView(
                r.get(0, UUID.class),
                r.get(1, String.class),
                r.get(2, Integer.class),
                answers.stream()
                        .map(a -> new AppraisalView.Answer(
                                a.question(), questions.text(a.question()), a.answer(), a.why()))
                        .toList(),
                r.get(4, String.class),
                r.get(5, String.class),
                r.get(6, Instant.class));
    }
}
