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

/**
 * Whose turn it is. A site is held by a lease while one of its links is looked at, and the site that waited longest comes
 * first, so that a large one starves none.
 */
@ApplicationScoped
class LinkTurns {

    private final EntityManager database;

    LinkTurns(EntityManager database) {
        this.database = database;
    }

    /** One link to be looked at by whoever holds its site. */
    record Due(UUID resource, String url, String host, LinkState state) {}

    /** Makes one due now. */
    void hurry(UUID resource, Instant now) {
        database.createNativeQuery(
                        """
                        with due as (
                          insert into link_check (resource_id, url, host, next_check_at)
                          select r.id, r.url, link_host(r.url), ?1 from learning_resource r where r.id = ?2 and"""
                                + LinkFindings.PUBLISHED
                                + """
                          on conflict (resource_id) do update set next_check_at = ?1 returning host)
                        insert into link_host (host, next_at, free_at) select host, ?1, ?1 from due
                        on conflict (host) do update set next_at = ?1""")
                .setParameter(1, now)
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

    /** @param asked the one that somebody asked for, or null for that which waited longest */
    Optional<Due> next(String host, UUID asked, Instant now) {
        var rows = ask(
                        """
                        select resource_id, url, state, failures, cast(first_failed_on as text), cast(last_failed_on as text)
                          from link_check
                         where host = ?2 and next_check_at <= ?1 and resource_id = coalesce(cast(?3 as uuid), resource_id)
                         order by next_check_at, resource_id limit 1""",
                        now)
                .setParameter(2, host)
                .setParameter(3, asked)
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

    private static Optional<String> held(Query query) {
        var rows = query.getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(((Tuple) rows.getFirst()).get(0, String.class));
    }

    private static LocalDate day(Object text) {
        return text == null ? null : LocalDate.parse((String) text);
    }

    private Query ask(String sql, Instant now) {
        return database.createNativeQuery(sql, Tuple.class).setParameter(1, now);
    }
}
