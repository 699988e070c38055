package org.evident.living;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.events.ResourceEnded;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.shared.visibility.Sight;

/**
 * Tells everyone who relies on a resource that it no longer holds, how they use it, and what to use instead. Only those
 * for whom it was meant are told its title, and only those who may read what replaces it are told of that; the others are
 * told that it no longer holds. People who use it in the same way are told by one statement, however many they are.
 */
@ApplicationScoped
class Telling {

    private final WhoRelies who;
    private final Sight sight;
    private final Notices notices;
    private final EntityManager database;

    Telling(WhoRelies who, Sight sight, Notices notices, EntityManager database) {
        this.who = who;
        this.sight = sight;
        this.notices = notices;
        this.database = database;
    }

    /** What one end is known by: in the outbox, and in each person's notices. */
    static String key(ResourceEnded ended) {
        return "resource-ended:%s:%s:%s"
                .formatted(ended.resourceId(), ended.withdrawn() ? "withdrawn" : "replaced", ended.replacedBy());
    }

    /** @param replaced whether they may read what replaces it */
    private record Like(List<String> ways, boolean replaced) {}

    /** Call it inside a transaction. A repeat tells nobody twice. */
    void tell(ResourceEnded ended) {
        var words = words(ended);
        if (words == null) return;
        var relying = who.on(ended.resourceId());
        var told = sight.whoCouldRead(ended.resourceId(), relying.keySet());
        var readNext = ended.replacedBy() == null ? Set.<UUID>of() : sight.whoRead(ended.replacedBy(), told);
        var alike = new HashMap<Like, Set<UUID>>();
        for (var person : told) {
            var like = new Like(relying.get(person), readNext.contains(person));
            alike.computeIfAbsent(like, l -> new HashSet<>()).add(person);
        }
        alike.forEach((like, people) -> notices.tell(people, notice(ended, words, like)));
    }

    private static Notice notice(ResourceEnded ended, EndedWords words, Like like) {
        return new Notice(
                key(ended),
                "resource-ended",
                words.title(like.replaced()),
                words.detail(like.ways(), like.replaced()),
                words.address(ended, like.replaced()));
    }

    private EndedWords words(ResourceEnded ended) {
        var rows = database.createNativeQuery(
                        """
                        select r.title, r.status = 'withdrawn', r.withdrawn_reason, n.title,
                               (select t.slug from resource_topic x join topic t on t.id = x.topic_id
                                 where x.resource_id = r.id and t.organisation_id is null order by t.title limit 1)
                          from learning_resource r left join learning_resource n on n.id = cast(?2 as uuid)
                         where r.id = ?1""",
                        Tuple.class)
                .setParameter(1, ended.resourceId())
                .setParameter(2, ended.replacedBy())
                .getResultList();
        if (rows.isEmpty()) return null;
        var row = (Tuple) rows.getFirst();
        return new EndedWords(
                row.get(0, String.class),
                row.get(1, Boolean.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class));
    }
}
