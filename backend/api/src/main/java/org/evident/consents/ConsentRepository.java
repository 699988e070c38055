package org.evident.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.evident.shared.time.UkTime;

@ApplicationScoped
class ConsentRepository {

    /** Fewer than this could say who. */
    private static final int FEWEST = 5;

    private static final String WORDINGS =
            """
            (select distinct on (key) * from consent_purpose where effective_on <= ?1 order by key, version desc) w""";

    private final EntityManager database;
    private final Clock clock;

    ConsentRepository(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean isOrganisation(UUID id) {
        return (Boolean) database.createNativeQuery("select exists (select 1 from organisation where id = ?1)")
                .setParameter(1, id)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    List<ConsentView> of(UUID person) {
        List<Tuple> rows = database.createNativeQuery(
                        "select w.key, w.title, w.wording, w.version, coalesce(n.given, false), n.said_at, n.version,"
                                + " (select given from consent c where c.person_id = ?2 and c.purpose = w.key"
                                + " order by said_at desc, id desc limit 1) from " + WORDINGS
                                + " left join consent_now n on n.purpose = w.key and n.person_id = ?2 order by w.position",
                        Tuple.class)
                .setParameter(1, UkTime.today(clock))
                .setParameter(2, person)
                .getResultList();
        return rows.stream().map(ConsentRepository::view).toList();
    }

    private static ConsentView view(Tuple r) {
        var counts = r.get(4, Boolean.class);
        var saidYes = Boolean.TRUE.equals(r.get(7, Boolean.class));
        return new ConsentView(
                r.get(0, String.class),
                r.get(1, String.class),
                r.get(2, String.class),
                r.get(3, Integer.class),
                counts ? "given" : saidYes ? "ask-again" : "not-given",
                r.get(5, Instant.class),
                r.get(6, Integer.class));
    }

    void say(UUID person, String purpose, ConsentInput said) {
        database.createNativeQuery(
                        """
                        insert into consent (person_id, purpose, version, given, how, said_at)
                        values (?1, ?2, ?3, ?4, 'in-the-app', ?5)""")
                .setParameter(1, person)
                .setParameter(2, purpose)
                .setParameter(3, said.wordingVersion())
                .setParameter(4, said.given())
                .setParameter(5, clock.instant())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<ConsentChangeView> history(UUID person, int offset, int most) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select c.purpose, w.title, c.given, w.wording, c.version, c.how, c.said_at from consent c
                          join consent_purpose w on w.key = c.purpose and w.version = c.version
                         where c.person_id = ?1 order by c.said_at desc, c.id desc""",
                        Tuple.class)
                .setParameter(1, person)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(r -> new ConsentChangeView(
                        r.get(0, String.class),
                        r.get(1, String.class),
                        r.get(2, Boolean.class),
                        r.get(3, String.class),
                        r.get(4, Integer.class),
                        r.get(5, String.class),
                        r.get(6, Instant.class)))
                .toList();
    }

    long countHistory(UUID person) {
        return ((Number) database.createNativeQuery("select count(*) from consent where person_id = ?1")
                        .setParameter(1, person)
                        .getSingleResult())
                .longValue();
    }

    @SuppressWarnings("unchecked")
    List<ConsentCountView> counts(UUID organisation) {
        List<Tuple> rows = database.createNativeQuery(
                        "select w.key, w.title, count(n.person_id) from " + WORDINGS + " "
                                + """
                                 left join (select w.key as purpose, n.person_id
                                              from (select distinct person_id from membership m where m.organisation_id = ?2
                                                       and m.starts_on <= ?1 and (m.ends_on is null or m.ends_on >= ?1)) m
                                             cross join (select distinct key from consent_purpose) w
                                             cross join lateral (select * from consent_now c
                                                    where c.person_id = m.person_id and c.purpose = w.key) n
                                             where n.given) n on n.purpose = w.key
                                 group by w.key, w.title, w.position order by w.position""",
                        Tuple.class)
                .setParameter(1, UkTime.today(clock))
                .setParameter(2, organisation)
                .getResultList();
        return rows.stream().map(ConsentRepository::count).toList();
    }

    private static ConsentCountView count(Tuple r) {
        var given = r.get(2, Number.class).intValue();
        var few = given > 0 && given < FEWEST;
        return new ConsentCountView(r.get(0, String.class), r.get(1, String.class), few ? null : given, few);
    }
}
