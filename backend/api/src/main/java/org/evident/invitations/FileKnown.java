package org.evident.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.time.UkTime;

/** What an organisation has already, to compare a file of people with: three queries, however long the file. */
@ApplicationScoped
class FileKnown {

    private static final String INVITED =
            """
            select lower(p.email), 'They belong to your organisation already' from person p
              join membership m on m.person_id = p.id
             where m.organisation_id = ?1 and lower(p.email) = any(?2) and (m.ends_on is null or m.ends_on >= ?3)
            union
            select i.email, 'They are invited already' from invitation i
             where i.organisation_id = ?1 and i.email = any(?2) and i.state <> 'closed'
               and (i.state <> 'sent' or exists (select 1 from membership m where m.person_id = i.person_id
                    and m.organisation_id = ?1 and (m.ends_on is null or m.ends_on >= ?3)))""";

    private static final String PLACES =
            """
            select 'area', id, name, null from service_area where organisation_id = ?1 and closed_on is null
            union all
            select 'team', t.id, t.name, t.service_area_id from team t join service_area a on a.id = t.service_area_id
             where a.organisation_id = ?1 and a.closed_on is null and t.closed_on is null""";

    private static final String CARERS =
            """
            select lower(h.name), (select count(*) from membership m where m.household_id = h.id
                       and (m.ends_on is null or m.ends_on >= ?2))
                 + (select count(*) from invitation i where i.household_id = h.id and i.state in ('waiting', 'failed'))
              from household h where h.organisation_id = ?1""";

    private final EntityManager database;
    private final Clock clock;

    FileKnown(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    RowCheck.Known of(UUID organisation, Collection<String> emails, boolean roles) {
        return new RowCheck.Known(places(organisation), invited(organisation, emails), carers(organisation), roles);
    }

    @SuppressWarnings("unchecked")
    private Places places(UUID organisation) {
        List<Tuple> rows = database.createNativeQuery(PLACES, Tuple.class)
                .setParameter(1, organisation)
                .getResultList();
        return new Places(places(rows, "area"), places(rows, "team"));
    }

    private static List<Places.Place> places(List<Tuple> rows, String what) {
        return rows.stream()
                .filter(row -> row.get(0, String.class).equals(what))
                .map(row -> new Places.Place(row.get(1, UUID.class), row.get(2, String.class), row.get(3, UUID.class)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> invited(UUID organisation, Collection<String> emails) {
        List<Tuple> rows = database.createNativeQuery(INVITED, Tuple.class)
                .setParameter(1, organisation)
                .setParameter(2, emails.toArray(String[]::new))
                .setParameter(3, UkTime.today(clock))
                .getResultList();
        var invited = new HashMap<String, String>();
        rows.forEach(row -> invited.merge(
                row.get(0, String.class),
                row.get(1, String.class),
                (one, other) -> one.contains("belong") ? one : other));
        return invited;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Integer> carers(UUID organisation) {
        List<Tuple> rows = database.createNativeQuery(CARERS, Tuple.class)
                .setParameter(1, organisation)
                .setParameter(2, UkTime.today(clock))
                .getResultList();
        var carers = new HashMap<String, Integer>();
        rows.forEach(row ->
                carers.put(row.get(0, String.class), row.get(1, Number.class).intValue()));
        return carers;
    }
}
