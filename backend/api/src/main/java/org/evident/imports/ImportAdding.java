package org.evident.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.evident.shared.database.LongWork;
import org.evident.shared.events.ResourcesChanged;
import org.evident.shared.outbox.OutboxHandler;

/** Puts the records of an import into the catalogue: in one transaction, all or none, one import of an organisation at a time. */
@ApplicationScoped
class ImportAdding implements OutboxHandler {

    static final String KIND = "import-adding";

    private static final String RESOURCES =
            """
            insert into learning_resource (id, title, contributors, kind_id, provider_id, publisher, container_title, volume,
                issue, pages, url, doi, isbn, issn, published_on, language, summary, minutes, side, sub_kind, access, licence,
                keywords, organisation_id, visibility, for_carers, status, owner_id, created_by, import_id, created_at, updated_at)
            select w.resource_id, w.title, w.record -> 'contributors', coalesce(k.id, cast(s ->> 'kindId' as uuid)),
                cast(s ->> 'providerId' as uuid), coalesce(w.record ->> 'publisher', s ->> 'publisher'),
                coalesce(w.record ->> 'containerTitle', s ->> 'containerTitle'), w.record ->> 'volume', w.record ->> 'issue',
                w.record ->> 'pages', w.record ->> 'url', w.doi, w.isbn, w.record ->> 'issn', w.record ->> 'publishedOn',
                w.record ->> 'language', coalesce(w.record ->> 'summary', ''), cast(w.record ->> 'minutes' as int),
                coalesce(w.record ->> 'side', s ->> 'side'), s ->> 'subKind', s ->> 'access', s ->> 'licence',
                array(select jsonb_array_elements_text(w.record -> 'keywords')), i.organisation_id, s ->> 'visibility',
                exists (select 1 from audience a where a.is_carers and jsonb_exists(s -> 'audienceIds', a.id::text)),
                s ->> 'status', i.person_id, i.person_id, i.id, ?4, ?4
              from resource_import i cross join lateral (select i.settings as s) x
              join resource_import_row w on w.import_id = i.id and w.decision = 'add' and w.outcome <> 'problem'
              left join kind k on k.slug = w.record ->> 'kind' and (k.organisation_id is null or k.organisation_id = i.organisation_id)
             where i.id = ?1 and w.position between ?2 and ?3
             order by w.position""";

    private static final String ADDED =
            """
            from resource_import i join resource_import_row w on w.import_id = i.id and w.position between ?2 and ?3
              join learning_resource r on r.id = w.resource_id""";

    private static final List<String> ATTACHED = List.of(
            "insert into resource_topic (resource_id, topic_id) select r.id, t.id " + ADDED
                    + " join topic t on jsonb_exists(i.settings -> 'topicIds', t.id::text) where i.id = ?1",
            "insert into resource_audience (resource_id, audience_id) select r.id, a.id " + ADDED
                    + " join audience a on jsonb_exists(i.settings -> 'audienceIds', a.id::text) where i.id = ?1",
            "insert into resource_topic (resource_id, topic_id) select r.id, t.id " + ADDED
                    + """
             join topic t on t.organisation_id is null or t.organisation_id = i.organisation_id
              join lateral (select '\\m(' || string_agg(title_key(word), '|') || ')\\M' as words
                              from unnest(t.synonyms || t.title) word where title_key(word) <> '') s
                on r.title_key || ' . ' || title_key(array_to_string(r.keywords, ' ')) ~ s.words
             where i.id = ?1 and cast(i.settings ->> 'matchTopics' as boolean)
            on conflict do nothing""");

    /** Records added in one statement, which must end well within the time-out of a connection. */
    private static final int PART = 2_000;

    private final EntityManager database;
    private final LongWork longWork;
    private final ImportRepository imports;
    private final ImportRows rows;
    private final ImportTwins twins;
    private final ImportFiles files;
    private final ObjectMapper json;
    private final Clock clock;
    private final Event<ResourcesChanged> changed;

    ImportAdding(
            EntityManager database,
            LongWork longWork,
            ImportRepository imports,
            ImportRows rows,
            ImportTwins twins,
            ImportFiles files,
            ObjectMapper json,
            Clock clock,
            Event<ResourcesChanged> changed) {
        this.database = database;
        this.longWork = longWork;
        this.imports = imports;
        this.rows = rows;
        this.twins = twins;
        this.files = files;
        this.json = json;
        this.clock = clock;
        this.changed = changed;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonNode payload) throws IOException {
        var job = json.treeToValue(payload, ImportJob.class);
        QuarkusTransaction.requiringNew().timeout(600).run(() -> longWork.run(() -> add(job)));
    }

    @Override
    public void givenUp(JsonNode payload) throws IOException {
        var job = json.treeToValue(payload, ImportJob.class);
        QuarkusTransaction.requiringNew().run(() -> {
            var upload = imports.at(job, "adding");
            if (upload != null) upload.notAdded(clock.instant());
        });
    }

    private void add(ImportJob job) {
        var upload = imports.at(job, "adding");
        if (upload == null) return;
        inTurn(upload.organisationId);
        var known = twins.newlyKnown(upload.id, upload.organisationId);
        if (known > 0) {
            upload.backToReview(known, clock.instant());
            return;
        }
        var last = rows.last(upload.id);
        for (var from = 1; from <= last; from += PART) addPart(upload, from, from + PART - 1);
        files.drop(upload.id);
        upload.added(clock.instant());
    }

    private void addPart(ResourceImport upload, int from, int to) {
        part(RESOURCES, upload.id, from, to).setParameter(4, clock.instant()).executeUpdate();
        for (var sql : ATTACHED) part(sql, upload.id, from, to).executeUpdate();
        changed.fire(new ResourcesChanged(rows.added(upload.id, from, to), "import", upload.personId, null));
    }

    private Query part(String sql, UUID id, int from, int to) {
        return database.createNativeQuery(sql)
                .setParameter(1, id)
                .setParameter(2, from)
                .setParameter(3, to);
    }

    /** Two imports at once could each miss what the other adds. Held until the transaction ends. */
    private void inTurn(UUID organisation) {
        database.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('import:' || cast(?1 as text), 0))")
                .setParameter(1, organisation)
                .getSingleResult();
    }
}
