package org.evident.digests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.catalogue.SearchQuestion;
import org.evident.shared.json.Json;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

/** Who wants to hear of what, how often, and up to when they were told. */
@Personal(
        table = "digest_reader",
        person = "person_id",
        recordClass = RecordClass.MESSAGES,
        title = "How you hear what is new",
        purpose = "To tell you what is new as often as you wish.",
        basis = Basis.PUBLIC_TASK,
        columns = {"wanted", "topics", "daily_done", "weekly_done"},
        others = {"person_id"},
        onErasure = OnErasure.DELETE,
        address = "/saved-searches")
@Personal(
        table = "digest_item",
        person = "person_id",
        recordClass = RecordClass.MESSAGES,
        title = "What was new for you",
        purpose = "To tell you of each thing once.",
        basis = Basis.PUBLIC_TASK,
        columns = {"resource_id", "because", "told_at"},
        others = {"person_id"},
        onErasure = OnErasure.DELETE,
        address = "/new-for-me")
@ApplicationScoped
class DigestRepository {

    private static final String DONE = "case ?%d when 'daily' then d.daily_done else d.weekly_done end";

    private final EntityManager database;
    private final Json json;

    DigestRepository(EntityManager database, Json json) {
        this.database = database;
        this.json = json;
    }

    @SuppressWarnings("unchecked")
    DigestView settings(UUID person) {
        List<Tuple> rows = database.createNativeQuery(
                        "select wanted, topics from digest_reader where person_id = ?1", Tuple.class)
                .setParameter(1, person)
                .getResultList();
        if (rows.isEmpty()) return new DigestView(true, "weekly");
        return new DigestView(
                rows.getFirst().get(0, Boolean.class), rows.getFirst().get(1, String.class));
    }

    void set(UUID person, DigestInput input) {
        database.createNativeQuery(
                        """
                        insert into digest_reader (person_id, wanted, topics) values (?1, ?2, ?3)
                        on conflict (person_id) do update set wanted = excluded.wanted, topics = excluded.topics""")
                .setParameter(1, person)
                .setParameter(2, input.wanted())
                .setParameter(3, input.topics())
                .executeUpdate();
    }

    /** People after this one, in the order of their ids, who wish for this frequency and were not told in this period. */
    @SuppressWarnings("unchecked")
    List<UUID> due(Period period, UUID after, int most) {
        return database.createNativeQuery(
                        """
                        select p.id from person p left join digest_reader d on d.person_id = p.id
                         where p.id > ?1 and coalesce(d.wanted, true) and coalesce("""
                                + DONE.formatted(2)
                                + """
                        , date '-infinity') < ?3
                           and (exists (select 1 from saved_search s where s.person_id = p.id and s.frequency = ?2)
                                or coalesce(d.topics, 'weekly') = ?2
                                   and exists (select 1 from person_interest i where i.person_id = p.id))
                         order by p.id limit ?4""",
                        UUID.class)
                .setParameter(1, after)
                .setParameter(2, period.frequency())
                .setParameter(3, period.day())
                .setParameter(4, most)
                .getResultList();
    }

    /** @param frequency daily or weekly, or null for all that is not off */
    @SuppressWarnings("unchecked")
    List<Wish> wishes(Collection<UUID> people, String frequency) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select person_id, source, name, cast(question as text), since, organisation_id from digest_wish
                         where person_id = any(?1) and frequency <> 'off'
                           and (cast(?2 as text) is null or frequency = cast(?2 as text))
                         order by person_id, source, name, wish_id""",
                        Tuple.class)
                .setParameter(1, people.toArray(UUID[]::new))
                .setParameter(2, frequency)
                .getResultList();
        return rows.stream().map(this::wish).toList();
    }

    /** The last period each was told in; absent for those who never were. */
    @SuppressWarnings("unchecked")
    Map<UUID, LocalDate> lastDone(Collection<UUID> people, String frequency) {
        List<Tuple> rows = database.createNativeQuery(
                        "select d.person_id, cast(" + DONE.formatted(2)
                                + " as text) from digest_reader d where d.person_id = any(?1)",
                        Tuple.class)
                .setParameter(1, people.toArray(UUID[]::new))
                .setParameter(2, frequency)
                .getResultList();
        var last = new HashMap<UUID, LocalDate>();
        for (var row : rows) {
            if (row.get(1) != null) last.put(row.get(0, UUID.class), LocalDate.parse(row.get(1, String.class)));
        }
        return last;
    }

    /** Told or with nothing to tell: done with this period. */
    void done(Collection<UUID> people, Period period) {
        var column = period.frequency().equals("daily") ? "daily_done" : "weekly_done";
        database.createNativeQuery(
                        """
                        insert into digest_reader (person_id, %1$s) select unnest(?1), ?2
                        on conflict (person_id) do update set %1$s = excluded.%1$s"""
                                .formatted(column))
                .setParameter(1, people.toArray(UUID[]::new))
                .setParameter(2, period.day())
                .executeUpdate();
    }

    private Wish wish(Tuple r) {
        return new Wish(
                r.get(0, UUID.class),
                r.get(1, String.class),
                r.get(2, String.class),
                json.read(r.get(3, String.class), SearchQuestion.class),
                r.get(4, Instant.class),
                r.get(5, UUID.class));
    }
}
