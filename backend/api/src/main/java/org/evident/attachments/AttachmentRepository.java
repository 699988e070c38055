package org.evident.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.paging.Page;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

@Personal(
        table = "attachment",
        person = "person_id",
        recordClass = RecordClass.PORTFOLIO,
        title = "Files beside your CPD records and decisions",
        purpose = "To keep evidence of what you learnt and decided.",
        basis = Basis.CONTRACT,
        columns = {"kind", "name", "type", "bytes", "sha256", "scanned", "for_readers", "created_at"},
        others = {"id", "version", "person_id", "thing_id"},
        onErasure = OnErasure.DELETE,
        address = "/cpd",
        restricted = true)
@Personal(
        table = "attachment_chunk",
        person = "t.attachment_id in (select a.id from attachment a where a.person_id = :person)",
        recordClass = RecordClass.PORTFOLIO,
        title = "Pieces of those files",
        purpose = "To keep evidence of what you learnt and decided.",
        basis = Basis.CONTRACT,
        columns = {"bytes"},
        others = {"attachment_id", "position"},
        onErasure = OnErasure.DELETE,
        restricted = true)
@ApplicationScoped
class AttachmentRepository {

    private static final String SELECT =
            """
            select a.id, a.version, a.person_id, a.kind, a.thing_id, a.name, a.type, a.bytes, a.sha256, a.scanned, a.for_readers,
                   a.created_at from attachment a where\s""";

    private final EntityManager database;

    AttachmentRepository(EntityManager database) {
        this.database = database;
    }

    /** What is to be kept. */
    record New(UUID person, String kind, UUID thing, String name, SentFile sent, boolean scanned) {}

    /** What is known of a file. */
    record Kept(
            UUID id,
            int version,
            UUID personId,
            String kind,
            UUID thingId,
            String name,
            String type,
            long bytes,
            String sha256,
            boolean scanned,
            boolean forReaders,
            Instant createdAt) {

        boolean isOf(UUID person) {
            return personId.equals(person);
        }

        AttachmentView view(boolean mine) {
            var allowed = mine ? List.of("revise", "remove") : List.<String>of();
            return new AttachmentView(id, version, name, type, bytes, sha256, scanned, forReaders, allowed, createdAt);
        }
    }

    /** Makes a second file at the same moment wait for the first, so that no limit is passed together. */
    void inTurn(UUID person) {
        sql("select 1 from person where id = ?1 for update", person).getResultList();
    }

    UUID add(New file, Instant now) {
        return (UUID) sql(
                        """
                        insert into attachment (person_id, kind, thing_id, name, type, bytes, sha256, scanned, for_readers, created_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, false, ?9) returning id""",
                        file.person(),
                        file.kind(),
                        file.thing(),
                        file.name(),
                        file.sent().kind().key(),
                        file.sent().bytes(),
                        file.sent().sha256(),
                        file.scanned(),
                        now)
                .getSingleResult();
    }

    Optional<Kept> find(UUID id) {
        return rows(SELECT + "a.id = ?1", id).stream().findFirst();
    }

    Optional<Kept> same(String kind, UUID thing, String sha256) {
        return rows(SELECT + "a.kind = ?1 and a.thing_id = ?2 and a.sha256 = ?3", kind, thing, sha256).stream()
                .findFirst();
    }

    /** @param mine otherwise only those that readers may have */
    Page<AttachmentView> page(AttachmentListRequest list, boolean mine) {
        var which = "a.kind = ?1 and a.thing_id = ?2" + (mine ? "" : " and a.for_readers");
        var query = bound(
                        database.createNativeQuery(SELECT + which + " order by a.id", Tuple.class),
                        list.kind,
                        list.thingId)
                .setFirstResult(list.offset())
                .setMaxResults(list.size);
        var items = read(query).stream().map(kept -> kept.view(mine)).toList();
        var total = number(sql("select count(*) from attachment a where " + which, list.kind, list.thingId));
        return new Page<>(items, list.page, list.size, total);
    }

    long count(String kind, UUID thing) {
        return number(sql("select count(*) from attachment where kind = ?1 and thing_id = ?2", kind, thing));
    }

    long bytesOf(UUID person) {
        return number(sql("select coalesce(sum(bytes), 0) from attachment where person_id = ?1", person));
    }

    void revise(UUID id, boolean forReaders) {
        sql("update attachment set for_readers = ?2, version = version + 1 where id = ?1", id, forReaders)
                .executeUpdate();
    }

    void remove(UUID id) {
        sql("delete from attachment where id = ?1", id).executeUpdate();
    }

    private List<Kept> rows(String sql, Object... values) {
        return read(bound(database.createNativeQuery(sql, Tuple.class), values));
    }

    @SuppressWarnings("unchecked")
    private static List<Kept> read(Query query) {
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(r -> new Kept(
                        r.get(0, UUID.class),
                        r.get(1, Integer.class),
                        r.get(2, UUID.class),
                        r.get(3, String.class),
                        r.get(4, UUID.class),
                        r.get(5, String.class),
                        r.get(6, String.class),
                        r.get(7, Long.class),
                        r.get(8, String.class),
                        r.get(9, Boolean.class),
                        r.get(10, Boolean.class),
                        r.get(11, Instant.class)))
                .toList();
    }

    private static long number(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }

    private Query sql(String sql, Object... values) {
        return bound(database.createNativeQuery(sql), values);
    }

    private static Query bound(Query query, Object... values) {
        for (var n = 0; n < values.length; n++) query.setParameter(n + 1, values[n]);
        return query;
    }
}
