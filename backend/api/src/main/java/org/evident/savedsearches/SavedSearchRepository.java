package org.evident.savedsearches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.evident.shared.catalogue.SearchQuestion;
import org.evident.shared.json.Json;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

@Personal(
        table = "saved_search",
        person = "person_id",
        recordClass = RecordClass.LEARNING,
        title = "Searches you saved",
        purpose = "To search again, and to tell you what is new.",
        basis = Basis.PUBLIC_TASK,
        columns = {"name", "search", "frequency", "created_at", "seen_at"},
        others = {"id", "version", "person_id"},
        onErasure = OnErasure.DELETE,
        address = "/saved-searches")
@ApplicationScoped
class SavedSearchRepository {

    private static final String COLUMNS =
            "select id, version, name, cast(search as text), frequency, created_at, seen_at from saved_search";

    private final EntityManager database;
    private final Json json;

    SavedSearchRepository(EntityManager database, Json json) {
        this.database = database;
        this.json = json;
    }

    List<SavedSearch> of(UUID person, PageRequest page) {
        return read(database.createNativeQuery(COLUMNS + " where person_id = ?1 order by name, id", Tuple.class)
                .setParameter(1, person)
                .setFirstResult(page.offset())
                .setMaxResults(page.size));
    }

    long count(UUID person) {
        return ((Number) database.createNativeQuery("select count(*) from saved_search where person_id = ?1")
                        .setParameter(1, person)
                        .getSingleResult())
                .longValue();
    }

    List<SavedSearch> find(UUID person, UUID id) {
        return read(database.createNativeQuery(COLUMNS + " where id = ?1 and person_id = ?2", Tuple.class)
                .setParameter(1, id)
                .setParameter(2, person));
    }

    /** Two who save at once are counted one after the other. */
    void hold(UUID person) {
        database.createNativeQuery("select 1 from person where id = ?1 for no key update")
                .setParameter(1, person)
                .getSingleResult();
    }

    UUID add(UUID person, SavedSearchInput input, Instant now) {
        return (UUID) database.createNativeQuery(
                        """
                        insert into saved_search (person_id, name, search, frequency, created_at, seen_at)
                        values (?1, ?2, cast(?3 as jsonb), ?4, ?5, ?5) returning id""",
                        UUID.class)
                .setParameter(1, person)
                .setParameter(2, input.name().strip())
                .setParameter(3, json.write(input.search()))
                .setParameter(4, input.frequency())
                .setParameter(5, now)
                .getSingleResult();
    }

    /** False when it has another version by now. */
    boolean change(UUID id, int version, SavedSearchInput input) {
        return database.createNativeQuery(
                                """
                                update saved_search set name = ?3, search = cast(?4 as jsonb), frequency = ?5,
                                       version = version + 1 where id = ?1 and version = ?2""")
                        .setParameter(1, id)
                        .setParameter(2, version)
                        .setParameter(3, input.name().strip())
                        .setParameter(4, json.write(input.search()))
                        .setParameter(5, input.frequency())
                        .executeUpdate()
                == 1;
    }

    int seen(UUID person, UUID id, Instant now) {
        return database.createNativeQuery("update saved_search set seen_at = ?3 where id = ?1 and person_id = ?2")
                .setParameter(1, id)
                .setParameter(2, person)
                .setParameter(3, now)
                .executeUpdate();
    }

    void remove(UUID person, UUID id) {
        database.createNativeQuery("delete from saved_search where id = ?1 and person_id = ?2")
                .setParameter(1, id)
                .setParameter(2, person)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<SavedSearch> read(Query query) {
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(this::savedSearch).toList();
    }

    private SavedSearch savedSearch(Tuple r) {
        return new SavedSearch(
                r.get(0, UUID.class),
                r.get(1, Integer.class),
                r.get(2, String.class),
                json.read(r.get(3, String.class), SearchQuestion.class),
                r.get(4, String.class),
                r.get(5, Instant.class),
                r.get(6, Instant.class));
    }
}
