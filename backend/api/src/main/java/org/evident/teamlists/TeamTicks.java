package org.evident.teamlists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

/** Who said "I have read it". */
@Personal(
        table = "team_list_tick",
        person = "person_id",
        recordClass = RecordClass.LEARNING,
        title = "What you ticked on your team’s list",
        purpose = "So that your team can see who has read what it is asked to read.",
        basis = Basis.PUBLIC_TASK,
        columns = {"resource_id", "ticked_at"},
        others = {"list_id", "person_id"},
        onErasure = OnErasure.DELETE,
        address = "/reading-list/team")
@ApplicationScoped
class TeamTicks {

    private final EntityManager database;

    TeamTicks(EntityManager database) {
        this.database = database;
    }

    record Tick(UUID list, UUID resource, UUID person, String name) {}

    /** By name, the first 200 for each item. */
    @SuppressWarnings("unchecked")
    List<Tick> on(Collection<UUID> lists) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select x.list_id, x.resource_id, x.person_id, x.display_name from (
                          select k.list_id, k.resource_id, k.person_id, p.display_name,
                                 row_number() over (partition by k.list_id, k.resource_id order by p.display_name, p.id) as place
                            from team_list_tick k join person p on p.id = k.person_id where k.list_id = any(?1)) x
                         where x.place <= 200 order by x.place""",
                        Tuple.class)
                .setParameter(1, lists.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(r -> new Tick(
                        r.get(0, UUID.class), r.get(1, UUID.class), r.get(2, UUID.class), r.get(3, String.class)))
                .toList();
    }

    /** What the person ticked on these, as list and resource. */
    @SuppressWarnings("unchecked")
    List<Tick> by(UUID person, Collection<UUID> lists) {
        List<Tuple> rows = database.createNativeQuery(
                        "select list_id, resource_id from team_list_tick where person_id = ?1 and list_id = any(?2)",
                        Tuple.class)
                .setParameter(1, person)
                .setParameter(2, lists.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(r -> new Tick(r.get(0, UUID.class), r.get(1, UUID.class), person, ""))
                .toList();
    }

    void tick(UUID list, UUID resource, UUID person, Instant now) {
        database.createNativeQuery(
                        """
                        insert into team_list_tick (list_id, resource_id, person_id, ticked_at)
                        values (?1, ?2, ?3, ?4) on conflict do nothing""")
                .setParameter(1, list)
                .setParameter(2, resource)
                .setParameter(3, person)
                .setParameter(4, now)
                .executeUpdate();
    }

    void untick(UUID list, UUID resource, UUID person) {
        database.createNativeQuery(
                        "delete from team_list_tick where list_id = ?1 and resource_id = ?2 and person_id = ?3")
                .setParameter(1, list)
                .setParameter(2, resource)
                .setParameter(3, person)
                .executeUpdate();
    }

    /** What was taken off the list is nobody's to have read any more. */
    void keepOnly(UUID list, Collection<UUID> resources) {
        database.createNativeQuery("delete from team_list_tick where list_id = ?1 and resource_id <> all(?2)")
                .setParameter(1, list)
                .setParameter(2, resources.toArray(UUID[]::new))
                .executeUpdate();
    }
}
