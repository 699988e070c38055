package org.evident.topicpages;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.evident.shared.json.Json;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

/** The log of each page. */
@Personal(
        table = "topic_page_change",
        person = "person_id",
        recordClass = RecordClass.CONTRIBUTIONS,
        title = "Changes you made to topic pages",
        purpose = "So that every change can be followed.",
        basis = Basis.PUBLIC_TASK,
        columns = {"topic_id", "made_at", "changes"},
        others = {"id", "organisation_id", "version", "person_id"},
        onErasure = OnErasure.FORGET,
        stays = "The history of a page belongs to your organisation. It stays without saying who made the change.")
@ApplicationScoped
class ChangeRepository {

    private static final String OF = " from topic_page_change c where c.topic_id = ?1 and c.organisation_id = any(?2)";

    record Kept(
            UUID id,
            UUID organisationId,
            String organisationName,
            String personName,
            Instant madeAt,
            List<Changes.Change> changes) {

        Kept with(List<Changes.Change> others) {
            return new Kept(id, organisationId, organisationName, personName, madeAt, others);
        }
    }

    private final EntityManager database;
    private final Json json;

    ChangeRepository(EntityManager database, Json json) {
        this.database = database;
        this.json = json;
    }

    @SuppressWarnings("unchecked")
    List<Kept> of(UUID topic, Collection<UUID> organisations, PageRequest page) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select c.id, c.organisation_id, (select o.name from organisation o where o.id = c.organisation_id),
                               (select p.display_name from person p where p.id = c.person_id), c.made_at, cast(c.changes as text)"""
                                + OF + " order by c.made_at desc, c.id desc",
                        Tuple.class)
                .setParameter(1, topic)
                .setParameter(2, organisations.toArray(UUID[]::new))
                .setFirstResult(page.offset())
                .setMaxResults(page.size)
                .getResultList();
        return rows.stream()
                .map(r -> new Kept(
                        r.get(0, UUID.class),
                        r.get(1, UUID.class),
                        r.get(2, String.class),
                        r.get(3, String.class),
                        r.get(4, Instant.class),
                        read(r.get(5, String.class))))
                .toList();
    }

    long count(UUID topic, Collection<UUID> organisations) {
        return ((Number) database.createNativeQuery("select count(*)" + OF, Long.class)
                        .setParameter(1, topic)
                        .setParameter(2, organisations.toArray(UUID[]::new))
                        .getSingleResult())
                .longValue();
    }

    private List<Changes.Change> read(String text) {
        return json.read(text, new TypeReference<>() {});
    }
}
