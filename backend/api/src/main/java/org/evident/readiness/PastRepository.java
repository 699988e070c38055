package org.evident.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.readiness.JudgementRepository.Key;
import org.evident.shared.json.Json;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.rules.RuleBook.InForce;
import org.evident.shared.rules.Window;

/** Periods that are over, as they were judged. */
@ApplicationScoped
class PastRepository {

    private static final String READ =
            """
            select j.slug, f.name, j.edition_id, v.label, v.source, v.source_url, v.note, j.starts_on, j.opens_on, j.ends_on,
                   cast(j.judged as text), j.frozen_at
              from readiness_judgement j join framework f on f.slug = j.slug join framework_version v on v.id = j.edition_id
             where j.person_id = ?1 and j.frozen_at is not null""";

    private final EntityManager database;
    private final Json json;

    PastRepository(EntityManager database, Json json) {
        this.database = database;
        this.json = json;
    }

    @SuppressWarnings("unchecked")
    Optional<RuleSetView> find(Key key, LocalDate today) {
        return ((List<Tuple>) database.createNativeQuery(READ + " and j.slug = ?2 and j.ends_on = ?3", Tuple.class)
                        .setParameter(1, key.person())
                        .setParameter(2, key.slug())
                        .setParameter(3, key.endsOn())
                        .getResultList())
                .stream().findFirst().map(row -> view(row, today));
    }

    @SuppressWarnings("unchecked")
    List<RuleSetView> page(UUID person, LocalDate today, PageRequest page) {
        return ((List<Tuple>) database.createNativeQuery(READ + " order by j.ends_on desc, j.slug", Tuple.class)
                        .setParameter(1, person)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size)
                        .getResultList())
                .stream().map(row -> view(row, today)).toList();
    }

    long count(UUID person) {
        return (Long) database.createNativeQuery(
                        "select count(*) from readiness_judgement where person_id = ?1 and frozen_at is not null",
                        Long.class)
                .setParameter(1, person)
                .getSingleResult();
    }

    private RuleSetView view(Tuple r, LocalDate today) {
        var rules = new InForce(
                r.get(2, UUID.class),
                r.get(0, String.class),
                r.get(1, String.class),
                r.get(3, String.class),
                r.get(4, String.class),
                r.get(5, String.class),
                r.get(6, String.class),
                null);
        var judged = json.read(r.get(10, String.class), Judged.class);
        var late = judged.requirements().stream().anyMatch(MetRequirement::waived);
        var ended = r.get(9, LocalDate.class);
        var window = new Window(
                r.get(7, LocalDate.class),
                ended,
                r.get(8, LocalDate.class),
                ChronoUnit.DAYS.between(today, ended),
                late);
        return RuleSetView.of(rules, window, true, judged, r.get(11, Instant.class));
    }
}
