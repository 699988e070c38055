package org.evident.topicpages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.evident.shared.json.Json;

/** Puts a layer into the tables: its rows are given to the database as JSON, in as many statements for one as for 400. */
@ApplicationScoped
class LayerSaving {

    private static final String ABOUT =
            """
            update topic_layer set version = version + 1, intro = ?2, sponsor_name = ?3, sponsor_role = ?4,
                   sponsor_message = ?5, owner_id = ?6, review_by = ?7, audience_ids = ?8, updated_at = ?9, updated_by = ?10
             where id = ?1""";

    private static final String GONE =
            """
            delete from topic_section where layer_id = ?1
               and id not in (select x.id from jsonb_to_recordset(cast(?2 as jsonb)) as x (id uuid))""";

    private static final String SECTIONS =
            """
            insert into topic_section (id, layer_id, position, core_section_id, type, title, hidden, rule)
            select x.id, ?1, x.position, c.id, x.type, x.title, x.hidden, nullif(x.rule, 'null')
              from jsonb_to_recordset(cast(?2 as jsonb)) as x (id uuid, position int, "coreSectionId" uuid, type text,
                   title text, hidden boolean, rule jsonb)
              left join topic_section c on c.id = x."coreSectionId"
            on conflict (id) do update set position = excluded.position, core_section_id = excluded.core_section_id,
                   type = excluded.type, title = excluded.title, hidden = excluded.hidden, rule = excluded.rule""";

    private static final String ITEMS =
            """
            insert into topic_item (section_id, resource_id, position, of_core, hidden, pinned, note, placed_by)
            select x."sectionId", x."resourceId", x.position, x."ofCore", x.hidden, x.pinned, x.note, x."placedBy"
              from jsonb_to_recordset(cast(?1 as jsonb)) as x ("sectionId" uuid, "resourceId" uuid, position int,
                   "ofCore" boolean, hidden boolean, pinned boolean, note text, "placedBy" uuid)""";

    private record SectionRow(
            UUID id,
            int position,
            UUID coreSectionId,
            SectionType type,
            String title,
            boolean hidden,
            TopicRule rule) {}

    private record ItemRow(
            UUID sectionId,
            UUID resourceId,
            int position,
            boolean ofCore,
            boolean hidden,
            Boolean pinned,
            String note,
            UUID placedBy) {}

    private final EntityManager database;
    private final Json json;

    LayerSaving(EntityManager database, Json json) {
        this.database = database;
        this.json = json;
    }

    void save(UUID id, Layer layer, UUID person, Instant now) {
        about(id, layer, person, now);
        var sections = json.write(sectionRows(layer.sections()));
        database.createNativeQuery(GONE)
                .setParameter(1, id)
                .setParameter(2, sections)
                .executeUpdate();
        database.createNativeQuery("delete from topic_item where section_id in"
                        + " (select id from topic_section where layer_id = ?1)")
                .setParameter(1, id)
                .executeUpdate();
        database.createNativeQuery(SECTIONS)
                .setParameter(1, id)
                .setParameter(2, sections)
                .executeUpdate();
        database.createNativeQuery(ITEMS)
                .setParameter(1, json.write(itemRows(layer.sections())))
                .executeUpdate();
    }

    private void about(UUID id, Layer layer, UUID person, Instant now) {
        var sponsor = layer.sponsor();
        database.createNativeQuery(ABOUT)
                .setParameter(1, id)
                .setParameter(2, layer.intro())
                .setParameter(3, sponsor == null ? null : sponsor.name())
                .setParameter(4, sponsor == null ? null : sponsor.role())
                .setParameter(5, sponsor == null ? null : sponsor.message())
                .setParameter(6, layer.ownerId())
                .setParameter(7, layer.reviewBy())
                .setParameter(
                        8, layer.audiences().stream().map(AudienceView::id).toArray(UUID[]::new))
                .setParameter(9, now)
                .setParameter(10, person)
                .executeUpdate();
    }

    /** The topic's own introduction is the core's. */
    void introduce(UUID topic, String intro, Instant now) {
        database.createNativeQuery("update topic set intro = ?2, version = version + 1, updated_at = ?3 where id = ?1")
                .setParameter(1, topic)
                .setParameter(2, intro)
                .setParameter(3, now)
                .executeUpdate();
    }

    void log(TopicHead topic, Layer saved, UUID person, Instant now, List<Changes.Change> changes) {
        database.createNativeQuery(
                        """
                        insert into topic_page_change (topic_id, organisation_id, version, person_id, made_at, changes)
                        values (?1, ?2, ?3, ?4, ?5, cast(?6 as jsonb))""")
                .setParameter(1, topic.id())
                .setParameter(2, saved.organisationId())
                .setParameter(3, saved.version() + 1)
                .setParameter(4, person)
                .setParameter(5, now)
                .setParameter(6, json.write(changes))
                .executeUpdate();
    }

    private static List<SectionRow> sectionRows(List<Section> sections) {
        return sections.stream()
                .map(s -> new SectionRow(
                        s.id(), sections.indexOf(s), s.coreSectionId(), s.type(), s.title(), s.hidden(), s.rule()))
                .toList();
    }

    private static List<ItemRow> itemRows(List<Section> sections) {
        return sections.stream()
                .flatMap(s -> s.items().stream()
                        .map(i -> new ItemRow(
                                s.id(),
                                i.resourceId(),
                                s.items().indexOf(i),
                                i.ofCore(),
                                i.hidden(),
                                i.pinned(),
                                i.note(),
                                i.placedBy())))
                .toList();
    }
}
