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

    /** Published resources with an address that are not followed yet, some thousands at a time and spread out in time. */
    int follow(Instant now) {
        return database.createNativeQuery(
                        """
                        with fresh as (
                          select r.id, r.url, link_host(r.url) as host, row_number() over (order by r.id) as n
                            from learning_resource r where"""
                                + PUBLISHED
                                + """
                             and not exists (select 1 from link_check c where c.resource_id = r.id) limit 2000),
                        added as (
                          insert into link_check (resource_id, url, host, next_check_at)
                          select id, url, host, cast(?1 as timestamptz) + n * interval '5 seconds' from fresh on conflict do nothing
                          returning host, next_check_at)
                        insert into link_host (host, next_at, free_at) select host, min(next_check_at), ?1 from added group by host
                        on conflict (host) do update set next_at = least(link_host.next_at, excluded.next_at)""")
                .setParameter(1, now)
                .executeUpdate();
    }

    /** What is not published any more, or has no address, is no longer looked at. */
    void letGo() {
        database.createNativeQuery(
                        "delete from link_check c using learning_resource r where r.id = c.resource_id and not ("
                                + PUBLISHED + ")")
                .executeUpdate();
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
