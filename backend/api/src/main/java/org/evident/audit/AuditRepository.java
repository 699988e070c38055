package org.evident.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.json.Json;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

/** Reads what was done, the newest first, with the names of today. */
@Personal(
        table = "audit_event",
        person = "t.person_id = :person or t.actor = cast(:person as text)",
        recordClass = RecordClass.AUDIT,
        title = "What was done, by you and about you",
        purpose = "To answer for what is done with records, roles and accounts, and to show you who looked at yours",
        basis = Basis.LEGAL_OBLIGATION,
        columns = {"at", "actor", "what", "organisation_id", "thing", "thing_id", "person_id", "detail"},
        others = {"id", "turn"},
        onErasure = OnErasure.KEEP)
@ApplicationScoped
class AuditRepository {

    /** Counting goes no further: nobody turns to page 500, and a count of a million is slow. */
    static final int COUNTED = 10_000;

    private static final String FOUND =
            """
            select e.id, e.at, e.actor, a.display_name as actor_name, e.what, e.organisation_id, o.name as organisation_name,
                   e.thing, e.thing_id, e.person_id, p.display_name as person_name, cast(e.detail as text) as detail
              from (select * from audit_event e%sorder by e.at desc, e.id desc limit %d offset %d) e
              left join person a on a.id = case when e.actor ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                                                then cast(e.actor as uuid) end
              left join person p on p.id = e.person_id
              left join organisation o on o.id = e.organisation_id
             order by e.at desc, e.id desc""";

    private static final TypeReference<Map<String, Object>> DETAIL = new TypeReference<>() {};

    private final EntityManager database;
    private final Json json;

    AuditRepository(EntityManager database, Json json) {
        this.database = database;
        this.json = json;
    }

    List<AuditEventView> found(AuditQuery query, int offset, int size) {
        return query.rows(database, FOUND.formatted(query.where(), size, offset)).stream()
                .map(this::view)
                .toList();
    }

    /** At most {@link #COUNTED}. */
    long count(AuditQuery query) {
        var counted = "select count(*) from (select 1 from audit_event e%slimit %d) c";
        return ((Number) query.on(database, counted.formatted(query.where(), COUNTED), Long.class)
                        .getSingleResult())
                .longValue();
    }

    private AuditEventView view(Tuple row) {
        return new AuditEventView(
                row.get("id", Long.class),
                row.get("at", Instant.class),
                row.get("actor", String.class),
                row.get("actor_name", String.class),
                row.get("what", String.class),
                row.get("organisation_id", UUID.class),
                row.get("organisation_name", String.class),
                row.get("thing", String.class),
                row.get("thing_id", String.class),
                row.get("person_id", UUID.class),
                row.get("person_name", String.class),
                words(row.get("detail", String.class)));
    }

    private Map<String, String> words(String detail) {
        var words = new LinkedHashMap<String, String>();
        json.read(detail, DETAIL).forEach((name, value) -> {
            if (value != null) words.put(name, value instanceof String text ? text : json.write(value));
        });
        return words;
    }
}
