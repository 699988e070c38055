package org.evident.linkhealth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The rows of checks: which link is looked at next, and by whom. Sites take turns, so that a large one starves none. */
@ApplicationScoped
class LinkChecks {

    private static final String PUBLISHED = " r.url is not null and r.status in ('published', 'review-due')";

    private final EntityManager database;

    LinkChecks(EntityManager database) {
        this.database = database;
    }

    /** One link to be looked at by whoever holds its site. */
    record Due(UUID resource, String url, String host, LinkState state) {}

    /** Published resources with an address that are not followed yet, some thousands at a time and spread out in time. */
    int follow(Instant now) {
        return change(
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
                        on conflict (host) do update set next_at = least(link_host.next_at, excluded.next_at)""",
                        now)
                .executeUpdate();
    }

    /** What is not published any more, or has no address, is no longer looked at. */
    void letGo() {
        database.createNativeQuery(
                        "delete from link_check c using learning_resource r where r.id = c.resource_id and not ("
                                + PUBLISHED + ")")
                .executeUpdate();
    }

    /** Makes one due now. */
    void hurry(UUID resource, Instant now) {
        change(
                        """
                        with due as (
                          insert into link_check (resource_id, url, host, next_check_at)
                          select r.id, r.url, link_host(r.url), ?1 from learning_resource r where r.id = ?2 and"""
                                + PUBLISHED
                                + """
                          on conflict (resource_id) do update set next_check_at = ?1 returning host)
                        insert into link_host (host, next_at, free_at) select host, ?1, ?1 from due
                        on conflict (host) do update set next_at = ?1""",
                        now)
                .setParameter(2, resource)
                .executeUpdate();
    }

    /** Holds a site of which something is due and which nobody asks at this moment; the one that waited longest. */
    Optional<String> holdAny(Instant now, Duration lease) {
        return held(ask(
                        """
                        update link_host set free_at = ?2
                         where host = (select host from link_host where next_at <= ?1 and free_at <= ?1
                                        order by next_at, host limit 1 for update skip locked)
                        returning host""",
                        now)
                .setParameter(2, now.plus(lease)));
    }

    Optional<String> holdSiteOf(UUID resource, Instant now, Duration lease) {
        return held(ask(
                        """
                        update link_host set free_at = ?2 where free_at <= ?1
                           and host = (select host from link_check where resource_id = ?3)
                        returning host""",
                        now)
                .setParameter(2, now.plus(lease))
                .setParameter(3, resource));
    }

    Optional<Due> next(String host, Instant now) {
        var rows = ask(
                        """
                        select resource_id, url, state, failures, cast(first_failed_on as text), cast(last_failed_on as text)
                          from link_check
                         where host = ?2 and next_check_at <= ?1 order by next_check_at, resource_id limit 1""",
                        now)
                .setParameter(2, host)
                .getResultList();
        if (rows.isEmpty()) return Optional.empty();
        var row = (Tuple) rows.getFirst();
        var state =
                new LinkState(row.get(2, String.class), row.get(3, Integer.class), day(row.get(4)), day(row.get(5)));
        return Optional.of(new Due(row.get(0, UUID.class), row.get(1, String.class), host, state));
    }

    /** The next turn of a site: when its next link is due, and after a pause. */
    void letGoOf(String host, Instant free, Instant atLatest) {
        database.createNativeQuery(
                        """
                        update link_host set free_at = ?2,
                               next_at = coalesce((select min(next_check_at) from link_check where host = ?1), ?3)
                         where host = ?1""")
                .setParameter(1, host)
                .setParameter(2, free)
                .setParameter(3, atLatest)
                .executeUpdate();
    }

    /** @return whether it is still the address that was looked at */
    boolean note(Due due, LinkState state, Integer status, Instant now, Instant next) {
        return change(
                                """
                                update link_check set checked_at = ?1, state = ?4, failures = ?5, last_status = cast(?6 as int),
                                       first_failed_on = cast(?7 as date), last_failed_on = cast(?8 as date), next_check_at = ?9
                                 where resource_id = ?2 and url = ?3""",
                                now)
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
    void show(UUID resource, String state) {
        database.createNativeQuery("update learning_resource set link_status = ?2 where id = ?1 and link_status <> ?2")
                .setParameter(1, resource)
                .setParameter(2, state)
                .executeUpdate();
    }

    private static Optional<String> held(Query query) {
        var rows = query.getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(((Tuple) rows.getFirst()).get(0, String.class));
    }

    private static LocalDate day(Object text) {
        return text == null ? null : LocalDate.parse((String) text);
    }

    private Query change(String sql, Instant now) {
        return database.createNativeQuery(sql).setParameter(1, now);
    }

    private Query ask(String sql, Instant now) {
        return database.createNativeQuery(sql, Tuple.class).setParameter(1, now);
    }
}
