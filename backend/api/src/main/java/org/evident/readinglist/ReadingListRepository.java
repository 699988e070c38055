package org.evident.readinglist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

@Personal(
        table = "reading_list_item",
        person = "person_id",
        recordClass = RecordClass.LEARNING,
        title = "Your reading list",
        purpose = "To keep what you want to read, with your own notes.",
        basis = Basis.PUBLIC_TASK,
        columns = {"resource_id", "note", "status", "added_at", "done_at"},
        others = {"person_id"},
        onErasure = OnErasure.DELETE,
        address = "/reading-list")
@ApplicationScoped
class ReadingListRepository {

    private static final String MINE =
            " from reading_list_item where person_id = ?1 and (cast(?2 as text) is null or status = cast(?2 as text))";

    private final EntityManager database;

    ReadingListRepository(EntityManager database) {
        this.database = database;
    }

    record Item(UUID resourceId, String note, String status, Instant addedAt, Instant doneAt) {}

    @SuppressWarnings("unchecked")
    List<Item> of(UUID person, ReadingListRequest list) {
        List<Tuple> rows = bind(
                        "select resource_id, note, status, added_at, done_at" + MINE
                                + " order by added_at desc, resource_id",
                        person,
                        list.status,
                        Tuple.class)
                .setFirstResult(list.offset())
                .setMaxResults(list.size)
                .getResultList();
        return rows.stream().map(ReadingListRepository::item).toList();
    }

    long count(UUID person, String status) {
        return ((Number) bind("select count(*)" + MINE, person, status, Long.class)
                        .getSingleResult())
                .longValue();
    }

    void keep(UUID person, UUID resource, ReadingListInput input, Instant now) {
        database.createNativeQuery(
                        """
                        insert into reading_list_item (person_id, resource_id, note, status, added_at, done_at)
                        values (?1, ?2, cast(?3 as text), ?4, ?5, case when ?4 = 'done' then cast(?5 as timestamptz) end)
                        on conflict (person_id, resource_id) do update
                            set note = excluded.note, status = excluded.status,
                                done_at = case when excluded.status = 'done' then coalesce(reading_list_item.done_at, excluded.done_at) end""")
                .setParameter(1, person)
                .setParameter(2, resource)
                .setParameter(3, input.note())
                .setParameter(4, input.status())
                .setParameter(5, now)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<Item> find(UUID person, UUID resource) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select resource_id, note, status, added_at, done_at from reading_list_item
                         where person_id = ?1 and resource_id = ?2""",
                        Tuple.class)
                .setParameter(1, person)
                .setParameter(2, resource)
                .getResultList();
        return rows.stream().map(ReadingListRepository::item).toList();
    }

    void drop(UUID person, UUID resource) {
        database.createNativeQuery("delete from reading_list_item where person_id = ?1 and resource_id = ?2")
                .setParameter(1, person)
                .setParameter(2, resource)
                .executeUpdate();
    }

    private static Item item(Tuple r) {
        return new Item(
                r.get(0, UUID.class),
                r.get(1, String.class),
                r.get(2, String.class),
                r.get(3, Instant.class),
                r.get(4, Instant.class));
    }

    private Query bind(String sql, UUID person, String status, Class<?> type) {
        return database.createNativeQuery(sql, type).setParameter(1, person).setParameter(2, status);
    }
}
