package org.evident.linkhealth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.evident.shared.time.UkTime;

/** Which links are followed, and what was found of each. */
@ApplicationScoped
class LinkFindings {

    static final String PUBLISHED = " r.url is not null and r.status in ('published', 'review-due')";

    private static final Duration AFTER_UNKNOWN = Duration.ofDays(1);

    private final EntityManager database;
    private final LinkBroken broken;

    LinkFindings(EntityManager database, LinkBroken broken) {
        this.database = database;
        this.broken = broken;
    }

    /**
     * Takes up what was published, and lets go of what no longer is or has no address: what has changed alone, and spread out
     * in time.
     *
     * @return how many changes were taken up, {@code most} at the most
     */
    int follow(Instant now, int most) {
        return ((Number) database.createNativeQuery(
                                """
                        with due as (
                          delete from link_to_follow where id = any(array(
                            select id from link_to_follow order by id limit ?2 for update skip locked)) returning resource_id),
                        stands as (
                          select distinct r.id, r.url, coalesce("""
                                        + PUBLISHED
                                        + """
                        , false) as published from due d join learning_resource r on r.id = d.resource_id),
                        gone as (
                          delete from link_check c using stands s where c.resource_id = s.id and not s.published),
                        added as (
                          insert into link_check (resource_id, url, host, next_check_at)
                          select id, url, link_host(url), cast(?1 as timestamptz) + row_number() over (order by id) * interval '5 seconds'
                            from stands s where published and not exists (select 1 from link_check c where c.resource_id = s.id)
                          on conflict do nothing
                          returning host, next_check_at),
                        hosts as (
                          insert into link_host (host, next_at, free_at)
                          select host, min(next_check_at), cast(?1 as timestamptz) from added group by host
                          on conflict (host) do update set next_at = least(link_host.next_at, excluded.next_at))
                        select count(*) from due""")
                        .setParameter(1, now)
                        .setParameter(2, most)
                        .getSingleResult())
                .intValue();
    }

    /** What was found is shown to readers, and told once when it became broken. */
    void note(LinkTurns.Due due, Look look, Instant now) {
        var state = due.state().after(look.result(), UkTime.day(now));
        var pause = look.result() == Look.Result.UNKNOWN ? AFTER_UNKNOWN : state.pause();
        var next = now.plus(pause).plus(spread(due.resource()));
        hold(due.resource());
        if (!write(due, state, look.status(), now, next)) return;
        show(due.resource(), state.state());
        if (state.becameBroken(due.state())) broken.tell(due.resource(), state.firstFailedOn());
    }

    /** First, as whoever gives it a new address does: in another order the two would wait for each other. */
    private void hold(UUID resource) {
        database.createNativeQuery("select 1 from learning_resource where id = ?1 for no key update")
                .setParameter(1, resource)
                .getResultList();
    }

    /** Up to twelve hours, the same for each resource, so that links added together drift apart. */
    private static Duration spread(UUID resource) {
        return Duration.ofMinutes(Math.floorMod(resource.hashCode(), 720));
    }

    /** @return whether it is still the address that was looked at */
    private boolean write(LinkTurns.Due due, LinkState state, Integer status, Instant now, Instant next) {
        return database.createNativeQuery(
                                """
                                update link_check set checked_at = ?1, state = ?4, failures = ?5, last_status = cast(?6 as int),
                                       first_failed_on = cast(?7 as date), last_failed_on = cast(?8 as date), next_check_at = ?9
                                 where resource_id = ?2 and url = ?3""")
                        .setParameter(1, now)
                        .setParameter(2, due.resource())
                        .setParameter(3, due.url())
                        .setParameter(4, state.state())
                        .setParameter(5, state.failures())
                        .setParameter(6, status)
                        .setParameter(7, state.firstFailedOn())
                        .setParameter(8, state.lastFailedOn())
                        .setParameter(9, next)
                        .executeUpdate()
                > 0;
    }

    /** Only when it differs, and without a new version: nobody who edits it meanwhile is refused. */
    private void show(UUID resource, String state) {
        database.createNativeQuery("update learning_resource set link_status = ?2 where id = ?1 and link_status <> ?2")
                .setParameter(1, resource)
                .setParameter(2, state)
                .executeUpdate();
    }
}
