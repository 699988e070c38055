package org.evident.sharedcomments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.sharing.Shared;

@Personal(
        table = "shared_conversation",
        person = "owner_id",
        recordClass = RecordClass.PORTFOLIO,
        title = "With whom you talk about what you shared",
        purpose = "So that you and somebody you shared with can talk about it, and nobody else reads it.",
        basis = Basis.CONSENT,
        columns = {"kind", "thing_id", "created_at"},
        others = {"id"},
        untold = {"reader_id"},
        onErasure = OnErasure.DELETE,
        address = "/shared-with-me",
        restricted = true)
@Personal(
        table = "shared_conversation",
        person = "reader_id",
        recordClass = RecordClass.PORTFOLIO,
        title = "Where you talk about what was shared with you",
        purpose = "So that you and whoever shared it can talk about it, and nobody else reads it.",
        basis = Basis.CONSENT,
        columns = {"kind", "created_at"},
        others = {"id", "thing_id"},
        untold = {"owner_id"},
        onErasure = OnErasure.FORGET,
        stays = "It belongs to whoever shared it. It stays with them, as with a former colleague.",
        address = "/shared-with-me",
        restricted = true)
@Personal(
        table = "shared_comment",
        person = "author_id",
        recordClass = RecordClass.PORTFOLIO,
        title = "What you said of something shared",
        purpose = "So that you can help one another to learn.",
        basis = Basis.CONSENT,
        columns = {"text", "created_at", "edited_at"},
        others = {"id", "version", "conversation_id"},
        onErasure = OnErasure.FORGET,
        stays =
                "What you said of somebody's work stays with them, as a former colleague's. What you said of your own goes.",
        address = "/shared-with-me",
        restricted = true)
@Personal(
        table = "shared_comment",
        person = "t.conversation_id in (select c.id from shared_conversation c where c.owner_id = :person)",
        recordClass = RecordClass.PORTFOLIO,
        title = "What was said of what you shared",
        purpose = "So that you can learn from what others see in it.",
        basis = Basis.CONSENT,
        columns = {"text", "created_at", "edited_at"},
        others = {"id", "version", "conversation_id"},
        untold = {"author_id"},
        onErasure = OnErasure.DELETE,
        address = "/cpd",
        restricted = true)
@ApplicationScoped
class CommentRepository {

    private static final String ROWS =
            """
            select c.id, c.version, v.id, v.reader_id, coalesce(r.display_name, 'A former colleague'),
                   coalesce(a.display_name, 'A former colleague'), c.author_id, c.text, c.created_at, c.edited_at""";

    private static final String FROM =
            """

             from shared_comment c join shared_conversation v on v.id = c.conversation_id
              left join person r on r.id = v.reader_id left join person a on a.id = c.author_id
             where (v.owner_id = :me or v.reader_id = :me and (:open or c.author_id = :me))""";

    private final EntityManager database;

    CommentRepository(EntityManager database) {
        this.database = database;
    }

    /** Of which thing, for whom, and whether it is open to them now; who may not read it any more has their own words. */
    record Asking(String kind, UUID thing, UUID me, boolean open) {}

    @SuppressWarnings("unchecked")
    List<Tuple> page(Asking asking, CommentListRequest list) {
        return of(ROWS, " order by c.created_at desc, c.id desc", asking, list.withId, Tuple.class)
                .setFirstResult(list.offset())
                .setMaxResults(list.size)
                .getResultList();
    }

    long count(Asking asking, UUID with) {
        return (Long) of("select count(*)", "", asking, with, Long.class).getSingleResult();
    }

    private Query of(String select, String order, Asking asking, UUID with, Class<?> type) {
        var which = " and v.kind = :kind and v.thing_id = :thing" + (with == null ? "" : " and v.reader_id = :with");
        var query = database.createNativeQuery(select + FROM + which + order, type)
                .setParameter("me", asking.me())
                .setParameter("open", asking.open())
                .setParameter("kind", asking.kind())
                .setParameter("thing", asking.thing());
        return with == null ? query : query.setParameter("with", with);
    }

    /** The caller's own. */
    @SuppressWarnings("unchecked")
    Optional<Tuple> own(UUID id, UUID me) {
        return database.createNativeQuery(ROWS + FROM + " and c.id = :id and c.author_id = :me", Tuple.class)
                .setParameter("me", me)
                .setParameter("open", false)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Whether a share with the reader lasts, and if it must, lets them comment. */
    boolean isShared(String kind, UUID thing, UUID reader, boolean comments, Instant now) {
        var shared = comments ? Shared.withComments(kind, "?1", "?2", "?3") : Shared.with(kind, "?1", "?2", "?3");
        return (Boolean) database.createNativeQuery("select " + shared, Boolean.class)
                .setParameter(1, thing)
                .setParameter(2, reader)
                .setParameter(3, now)
                .getSingleResult();
    }

    /** Whose thing it is that is shared with a reader now. */
    @SuppressWarnings("unchecked")
    Optional<UUID> ownerFor(String kind, UUID thing, UUID reader, Instant now) {
        return database.createNativeQuery(Shared.OWNER, UUID.class)
                .setParameter(1, kind)
                .setParameter(2, thing)
                .setParameter(3, reader)
                .setParameter(4, now)
                .getResultStream()
                .findFirst();
    }

    UUID converse(String kind, UUID thing, UUID owner, UUID reader, Instant now) {
        return (UUID) database.createNativeQuery(
                        """
                        insert into shared_conversation (kind, thing_id, owner_id, reader_id, created_at) values (?1, ?2, ?3, ?4, ?5)
                        on conflict (kind, thing_id, reader_id) do update set kind = excluded.kind returning id""",
                        UUID.class)
                .setParameter(1, kind)
                .setParameter(2, thing)
                .setParameter(3, owner)
                .setParameter(4, reader)
                .setParameter(5, now)
                .getSingleResult();
    }

    UUID say(UUID conversation, UUID author, String text, Instant now) {
        return (UUID) database.createNativeQuery(
                        """
                        insert into shared_comment (conversation_id, author_id, text, created_at) values (?1, ?2, ?3, ?4)
                        returning id""",
                        UUID.class)
                .setParameter(1, conversation)
                .setParameter(2, author)
                .setParameter(3, text)
                .setParameter(4, now)
                .getSingleResult();
    }

    boolean revise(UUID id, int version, String text, Instant now) {
        return database.createNativeQuery(
                                "update shared_comment set version = version + 1, text = ?3, edited_at = ?4 where id = ?1 and version = ?2")
                        .setParameter(1, id)
                        .setParameter(2, version)
                        .setParameter(3, text)
                        .setParameter(4, now)
                        .executeUpdate()
                == 1;
    }

    void delete(UUID id) {
        database.createNativeQuery("delete from shared_comment where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    void forget(String kind, Collection<UUID> things) {
        database.createNativeQuery("delete from shared_conversation where kind = ?1 and thing_id = any(?2)")
                .setParameter(1, kind)
                .setParameter(2, things.toArray(UUID[]::new))
                .executeUpdate();
    }
}
