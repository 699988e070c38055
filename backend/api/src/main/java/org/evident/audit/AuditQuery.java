package org.evident.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.time.UkTime;

/** Conditions on {@code audit_event e}: only those that are asked for, so that each has an index to itself. */
final class AuditQuery {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** @param organisations those of the caller, or null for whoever sees everything */
    static AuditQuery of(AuditRequest asked, Set<UUID> organisations) {
        var query = new AuditQuery();
        if (asked.organisationId != null) query.and("e.organisation_id = ?", asked.organisationId);
        else if (organisations != null) query.ofOrganisations(organisations);
        if (Boolean.TRUE.equals(asked.platform)) query.conditions.add("e.organisation_id is null");
        if (asked.from != null) query.and("e.at >= ?", begin(asked.from));
        if (asked.to != null) query.and("e.at < ?", begin(asked.to.plusDays(1)));
        if (asked.actor != null) query.and("e.actor = ?", asked.actor);
        if (asked.what != null) query.and("e.what = ?", asked.what);
        if (asked.thingId != null) query.and("e.thing_id = ?", asked.thingId);
        if (asked.personId != null) query.and("e.person_id = ?", asked.personId);
        return query;
    }

    static AuditQuery about(UUID person) {
        return new AuditQuery().and("e.thing is distinct from 'legal-hold' and e.person_id = ?", person);
    }

    /** What comes after one that was read already. */
    AuditQuery after(Instant at, long id) {
        conditions.add("(e.at, e.id) < (?%d, ?%d)".formatted(values.size() + 1, values.size() + 2));
        values.add(at);
        values.add(id);
        return this;
    }

    /** Made anew from what was asked, so that it can be narrowed for one stretch. */
    AuditQuery copy() {
        var copy = new AuditQuery();
        copy.conditions.addAll(conditions);
        copy.values.addAll(values);
        return copy;
    }

    String where() {
        return conditions.isEmpty() ? " " : " where " + String.join(" and ", conditions) + " ";
    }

    Query on(EntityManager database, String sql, Class<?> type) {
        var query = database.createNativeQuery(sql, type);
        for (var n = 0; n < values.size(); n++) query.setParameter(n + 1, values.get(n));
        return query;
    }

    @SuppressWarnings("unchecked")
    List<Tuple> rows(EntityManager database, String sql) {
        return on(database, sql, Tuple.class).getResultList();
    }

    /** One is by far the most common, and is read in the order of its index. */
    private void ofOrganisations(Set<UUID> organisations) {
        if (organisations.size() == 1)
            and("e.organisation_id = ?", organisations.iterator().next());
        else and("e.organisation_id = any(?)", organisations.toArray(UUID[]::new));
    }

    private AuditQuery and(String condition, Object value) {
        values.add(value);
        conditions.add(condition.replace("?", "?" + values.size()));
        return this;
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(UkTime.ZONE).toInstant();
    }
}
