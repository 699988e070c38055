package org.evident.topicpages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.security.Right;
import org.evident.shared.succession.Handover;
import org.evident.shared.succession.HeldRows;
import org.evident.shared.succession.Holding;

/** Topic pages, and layers over them, that somebody looks after for an organisation. */
@ApplicationScoped
class TopicPageHandover implements Handover {

    private final HeldRows rows;

    TopicPageHandover(HeldRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "topic-page";
    }

    @Override
    public String words() {
        return "topic pages";
    }

    @Override
    public Set<String> roles() {
        return Right.EDIT_TOPIC_PAGES.roles();
    }

    @Override
    public Holding held(UUID person, UUID organisation, int most) {
        return rows.held(
                """
                select l.id, t.title, '/topics/' || t.slug as address from topic_layer l join topic t on t.id = l.topic_id
                 where l.owner_id = ?1 and l.organisation_id = ?2""",
                person,
                organisation,
                most);
    }

    @Override
    public int handOver(UUID from, UUID to, UUID organisation) {
        return rows.handOver(
                """
                update topic_layer set owner_id = ?3, version = version + 1
                 where owner_id = ?1 and organisation_id = ?2""",
                from,
                organisation,
                to);
    }
}
