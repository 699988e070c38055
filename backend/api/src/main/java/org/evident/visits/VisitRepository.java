package org.evident.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.evident.shared.visibility.Visibility;

/** Adds to the counts. One statement does all: what has a mark already adds nothing, whichever replica made it. */
@ApplicationScoped
class VisitRepository {

    /** Stands for the organisation of readers who had not signed in. */
    static final UUID OUTSIDE = new UUID(0, 0);

    private static final String COUNT =
            """
            with seen as (
              select r.id, r.provider_id from learning_resource r
               where r.id = any(:resources) and"""
                    + Visibility.PUBLISHED_FOR_CALLER
                    + """
            ), things as (
              select 'hub' as kind, cast(:outside as uuid) as id
              union select 'resource', id from seen
              union select 'provider', provider_id from seen where provider_id is not null
              union select 'topic', x.topic_id from seen join resource_topic x on x.resource_id = seen.id
              union select 'topic', id from topic
                     where slug = any(:topics) and (organisation_id is null or organisation_id = any(:organisations))
              union select 'provider', id from provider
                     where slug = any(:providers) and (organisation_id is null or organisation_id = any(:organisations))
            ), marked as materialized (
              select t.kind, t.id, sha256(s.salt || convert_to(:marker || t.kind || cast(t.id as text), 'UTF8')) as mark
                from things t cross join visit_salt s where s.day = :today
            ), fresh as (
              insert into visit_mark (mark, day) select mark, :today from marked order by mark
              on conflict do nothing returning mark
            ), counted as materialized (
              select m.kind, m.id, o.id as organisation_id from marked m join fresh using (mark)
               cross join unnest(cast(:readers as uuid[])) o(id)
            ), months as (
              insert into visit_month (organisation_id, object_kind, month, object_id, visits)
              select organisation_id, kind, date_trunc('month', cast(:today as date)), id, 1 from counted
               where kind <> 'hub' order by organisation_id, kind, id
              on conflict (organisation_id, object_kind, month, object_id)
                 do update set visits = visit_month.visits + 1
            )
            insert into visit_day (organisation_id, day, visits)
            select organisation_id, :today, 1 from counted where kind = 'hub' order by organisation_id
            on conflict (organisation_id, day) do update set visits = visit_day.visits + 1""";

    private final EntityManager database;
    private final Visibility visibility;

    VisitRepository(EntityManager database, Visibility visibility) {
        this.database = database;
        this.visibility = visibility;
    }

    /** Things that do not exist or are not open to the caller add nothing, and nobody is told. */
    void count(VisitInput visit, UUID[] resources, Collection<UUID> organisations, LocalDate today) {
        salt(today);
        var readers = organisations.isEmpty() ? new UUID[] {OUTSIDE} : organisations.toArray(UUID[]::new);
        visibility
                .bindPublished(database.createNativeQuery(COUNT))
                .setParameter("resources", resources)
                .setParameter("topics", visit.keys("topic"))
                .setParameter("providers", visit.keys("provider"))
                .setParameter("organisations", organisations.toArray(UUID[]::new))
                .setParameter("readers", readers)
                .setParameter("outside", OUTSIDE)
                .setParameter("marker", visit.marker())
                .setParameter("today", today)
                .executeUpdate();
    }

    /** With it goes all that could tell which visit had counted what. */
    void forgetSaltBefore(LocalDate today) {
        database.createNativeQuery("delete from visit_salt where day < ?1")
                .setParameter(1, today)
                .executeUpdate();
    }

    /** Marks without their salt tell nothing and only take room: so many at a time. */
    int forgetMarksBefore(LocalDate today, int most) {
        return database.createNativeQuery(
                        "delete from visit_mark where mark = any(array(select mark from visit_mark where day < ?1 limit ?2))")
                .setParameter(1, today)
                .setParameter(2, most)
                .executeUpdate();
    }

    private void salt(LocalDate today) {
        database.createNativeQuery(
                        """
                        insert into visit_salt (day, salt)
                        values (?1, sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())))
                        on conflict do nothing""")
                .setParameter(1, today)
                .executeUpdate();
    }
}
