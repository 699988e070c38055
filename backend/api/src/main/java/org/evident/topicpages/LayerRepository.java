package org.evident.topicpages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.json.Json;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

/** Layers, each read as a whole and written as a whole. */
@Personal(
        table = "topic_layer",
        person = "owner_id",
        recordClass = RecordClass.CONTRIBUTIONS,
        title = "Topic pages you keep",
        purpose = "So that readers and editors know who to ask.",
        basis = Basis.PUBLIC_TASK,
        columns = {"topic_id", "intro", "review_by", "updated_at"},
        others = {"id", "organisation_id", "version", "owner_id", "audience_ids", "updated_by"},
        onErasure = OnErasure.FORGET,
        stays = "The page belongs to your organisation. It stays, and nobody keeps it until somebody else is chosen.")
@Personal(
        table = "topic_layer",
        person = "updated_by",
        recordClass = RecordClass.CONTRIBUTIONS,
        title = "Topic pages you last changed",
        purpose = "To know who to ask about a change.",
        basis = Basis.PUBLIC_TASK,
        columns = {"topic_id", "updated_at"},
        others = {"id", "organisation_id", "updated_by"},
        onErasure = OnErasure.FORGET,
        stays = "The page belongs to your organisation. It stays without saying who changed it.")
@Personal(
        table = "topic_layer",
        person =
                "t.sponsor_name = (select w.display_name from person w where w.id = :person) and t.organisation_id in (select m.organisation_id from membership m where m.person_id = :person)",
        recordClass = RecordClass.CONTRIBUTIONS,
        title = "Your words at the head of topic pages",
        purpose = "So that readers hear from somebody they know why a topic matters.",
        basis = Basis.CONSENT,
        columns = {"topic_id", "sponsor_name", "sponsor_role", "sponsor_message"},
        others = {"id", "organisation_id"},
        onErasure = OnErasure.FORGET,
        forgotten = {"sponsor_name", "sponsor_role", "sponsor_message"},
        stays = "The page stays without your name and your words.")
@Personal(
        table = "topic_item",
        person = "placed_by",
        recordClass = RecordClass.CONTRIBUTIONS,
        title = "Resources you placed on topic pages",
        purpose = "To know who to ask about a choice.",
        basis = Basis.PUBLIC_TASK,
        columns = {"resource_id", "note"},
        others = {"section_id", "position", "of_core", "hidden", "pinned", "placed_by"},
        onErasure = OnErasure.FORGET,
        stays = "The page belongs to your organisation. It stays without saying who placed it.")
@ApplicationScoped
class LayerRepository {

    /** All that is known of each layer as one text, in one query however many there are. */
    private static final String LAYERS =
            """
            select cast(jsonb_build_object('organisationId', l.organisation_id, 'organisationName', o.name,
              'version', l.version, 'intro', l.intro, 'ownerId', l.owner_id, 'ownerName', w.display_name,
              'sponsor', case when l.sponsor_name is not null then jsonb_build_object(
                'name', l.sponsor_name, 'role', l.sponsor_role, 'message', l.sponsor_message) end,
              'reviewBy', l.review_by, 'updatedAt', (to_jsonb(l.updated_at at time zone 'UTC') #>> '{}') || 'Z',
              'updatedByName', u.display_name,
              'audiences', coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'slug', a.slug, 'name', a.name)
                  order by array_position(l.audience_ids, a.id)) from audience a where a.id = any(l.audience_ids)), '[]'),
              'sections', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'coreSectionId', s.core_section_id,
                  'type', s.type, 'title', s.title, 'hidden', s.hidden, 'rule', s.rule,
                  'items', coalesce((select jsonb_agg(jsonb_build_object('resourceId', i.resource_id, 'ofCore', i.of_core,
                      'hidden', i.hidden, 'pinned', i.pinned, 'note', i.note, 'placedBy', i.placed_by) order by i.position)
                      from topic_item i where i.section_id = s.id), '[]')) order by s.position)
                from topic_section s where s.layer_id = l.id), '[]')) as text)
              from topic_layer l join organisation o on o.id = l.organisation_id
              left join person w on w.id = l.owner_id left join person u on u.id = l.updated_by
             where l.topic_id = ?1 and l.organisation_id = any(?2) and l.version > 0 order by o.name""";

    private static final String EDITABLE =
            " from topic t left join topic_layer l on l.topic_id = t.id and l.organisation_id = ?1 and l.version > 0"
                    + " where t.organisation_id is null or t.organisation_id = ?1";

    private final EntityManager database;
    private final Json json;

    LayerRepository(EntityManager database, Json json) {
        this.database = database;
        this.json = json;
    }

    /** Those of these organisations that were ever saved, by the name of the organisation. */
    @SuppressWarnings("unchecked")
    List<Layer> of(UUID topic, Collection<UUID> organisations) {
        List<String> found = database.createNativeQuery(LAYERS, String.class)
                .setParameter(1, topic)
                .setParameter(2, organisations.toArray(UUID[]::new))
                .getResultList();
        return found.stream().map(this::read).toList();
    }

    Optional<Layer> of(UUID topic, UUID organisation) {
        return of(topic, List.of(organisation)).stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    List<TopicLayerSummary> editableBy(LayerRequest request, LocalDate today) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select t.id, t.slug, t.title, coalesce(t.organisation_id, t.curated_by) is not distinct from ?1,
                               coalesce(l.version, 0), (select count(*) from topic_section s join topic_item i on i.section_id = s.id
                                 where s.layer_id = l.id and not i.of_core),
                               (select p.display_name from person p where p.id = l.owner_id), cast(l.review_by as text),
                               coalesce(l.review_by < ?2, false), l.updated_at,
                               (select p.display_name from person p where p.id = l.updated_by)"""
                                + EDITABLE + " order by t.title, t.id",
                        Tuple.class)
                .setParameter(1, request.organisationId)
                .setParameter(2, today)
                .setFirstResult(request.offset())
                .setMaxResults(request.size)
                .getResultList();
        return rows.stream().map(LayerRepository::summary).toList();
    }

    private static TopicLayerSummary summary(Tuple r) {
        var reviewBy = r.get(7, String.class);
        return new TopicLayerSummary(
                r.get(0, UUID.class),
                r.get(1, String.class),
                r.get(2, String.class),
                r.get(3, Boolean.class),
                r.get(4, Integer.class),
                r.get(5, Number.class).intValue(),
                r.get(6, String.class),
                reviewBy == null ? null : LocalDate.parse(reviewBy),
                r.get(8, Boolean.class),
                r.get(9, Instant.class),
                r.get(10, String.class));
    }

    long countEditableBy(UUID organisation) {
        return ((Number) database.createNativeQuery("select count(*)" + EDITABLE, Long.class)
                        .setParameter(1, organisation)
                        .getSingleResult())
                .longValue();
    }

    String nameOf(UUID organisation) {
        return (String) database.createNativeQuery("select name from organisation where id = ?1", String.class)
                .setParameter(1, organisation)
                .getSingleResult();
    }

    private Layer read(String text) {
        return json.read(text, Layer.class);
    }

    /** The layer's own id, made when it has none, and held until the transaction ends, so that saves come one by one. */
    UUID hold(UUID topic, UUID organisation, Instant now) {
        database.createNativeQuery(
                        """
                        insert into topic_layer (topic_id, organisation_id, updated_at) values (?1, ?2, ?3)
                        on conflict (topic_id, organisation_id) do nothing""")
                .setParameter(1, topic)
                .setParameter(2, organisation)
                .setParameter(3, now)
                .executeUpdate();
        return (UUID) database.createNativeQuery(
                        "select id from topic_layer where topic_id = ?1 and organisation_id = ?2 for update",
                        UUID.class)
                .setParameter(1, topic)
                .setParameter(2, organisation)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    List<UUID> newIds(int many) {
        return database.createNativeQuery("select uuidv7() from generate_series(1, ?1)", UUID.class)
                .setParameter(1, many)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    List<UUID> audiencesAmong(Collection<UUID> ids) {
        return database.createNativeQuery("select id from audience where id = any(?1)", UUID.class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .getResultList();
    }
}
