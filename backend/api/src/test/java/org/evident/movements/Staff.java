package org.evident.movements;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.evident.shared.events.PersonLeft;

/** People of Northdown who exist for one test, with what they keep. */
@ApplicationScoped
class Staff {

    static final String NORTHDOWN = id(1);
    static final String GARETH = id(104);
    static final LocalDate TODAY = LocalDate.now(Clock.system(ZoneId.of("Europe/London")));

    private final Set<UUID> left = ConcurrentHashMap.newKeySet();
    private final EntityManager database;

    Staff(EntityManager database) {
        this.database = database;
    }

    static String id(int number) {
        return "00000000-0000-7000-8000-%012d".formatted(number);
    }

    void hear(@Observes PersonLeft event) {
        left.add(event.personId());
    }

    boolean hasLeft(String person) {
        return left.contains(UUID.fromString(person));
    }

    /** In the assessment team since a year ago. */
    String joins(String name) {
        var person =
                text("insert into person (id, display_name) values (uuidv7(), ?1) returning cast(id as text)", name);
        text(
                """
                insert into membership (id, person_id, organisation_id, service_area_id, team_id, kind, starts_on)
                values (uuidv7(), cast(?1 as uuid), cast(?2 as uuid), cast(?3 as uuid), cast(?4 as uuid), 'employee', current_date - 365)
                returning cast(id as text)""",
                person,
                NORTHDOWN,
                id(201),
                id(302));
        return person;
    }

    String holds(String person, String role, String area, String team) {
        return text(
                """
                insert into role_assignment (id, person_id, organisation_id, service_area_id, team_id, role, starts_on)
                values (uuidv7(), cast(?1 as uuid), cast(?2 as uuid), cast(?3 as uuid), cast(?4 as uuid), ?5, current_date - 100)
                returning cast(id as text)""",
                person,
                NORTHDOWN,
                area,
                team,
                role);
    }

    String keepsPack(String person, String title, String status) {
        return text(
                """
                insert into pack (id, title, purpose, status, visibility, organisation_id, owner_id, created_at, updated_at)
                values (uuidv7(), ?1, 'other', ?2, 'organisation', cast(?3 as uuid), cast(?4 as uuid), now(), now())
                returning cast(id as text)""",
                title,
                status,
                NORTHDOWN,
                person);
    }

    String ownerOf(String pack) {
        return text("select cast(owner_id as text) from pack where id = cast(?1 as uuid)", pack);
    }

    String membershipOf(String person) {
        return text(
                "select cast(id as text) from membership where person_id = cast(?1 as uuid) order by starts_on desc limit 1",
                person);
    }

    /** What a person was told of moving and leaving, the oldest first. */
    String told(String person) {
        return text(
                """
                select coalesce(string_agg(title, ' | ' order by created_at, id), '') from notice
                 where person_id = cast(?1 as uuid) and kind = 'movement'""",
                person);
    }

    /** "2026-11-25 team, ..." of each place or role, with its last day. */
    String days(String table, String person) {
        return text(
                """
                select string_agg(concat_ws(' ', %s coalesce(t.name, '-'), coalesce(x.ends_on - current_date, 999)), ', ' order by x.starts_on, t.name)
                  from %s x left join team t on t.id = x.team_id where x.person_id = cast(?1 as uuid)"""
                        .formatted(table.equals("role_assignment") ? "x.role," : "", table),
                person);
    }

    void comesTo(String movement, LocalDate day) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update movement set day = ?2 where id = cast(?1 as uuid)")
                        .setParameter(1, movement)
                        .setParameter(2, day)
                        .executeUpdate());
    }

    void goesAway(String person) {
        text(
                "update membership set ends_on = current_date - 1 where person_id = cast(?1 as uuid) returning cast(id as text)",
                person);
    }

    String text(String sql, String... values) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var query = database.createNativeQuery(sql, String.class);
            for (var n = 0; n < values.length; n++) query.setParameter(n + 1, values[n]);
            return (String) query.getSingleResult();
        });
    }

    static Map<String, ?> heir(String kind, String person) {
        return Map.of("kind", kind, "heirId", person);
    }

    static Map<String, ?> leaving(String person, LocalDate day, Object... heirs) {
        return Map.of("personId", person, "lastDay", day.toString(), "heirs", List.of(heirs));
    }
}
