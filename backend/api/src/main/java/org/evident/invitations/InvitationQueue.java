package org.evident.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who works on which invitation, and what came of it. A person's own changes have versions; these do not. */
@ApplicationScoped
class InvitationQueue {

    /** Single ones go before those of a file, so that nobody waits behind five thousand. */
    private static final String CLAIM =
            """
            update invitation w set due_at = ?2, attempts = attempts + 1 from organisation o
             where o.id = w.organisation_id and w.id = (
                select i.id from invitation i where i.state = 'waiting' and i.due_at <= ?1
                   and not exists (select 1 from invitation_pause x where x.organisation_id = i.organisation_id)
                 order by (i.file_id is not null), i.due_at, i.id limit 1 for update skip locked)
            returning w.id, w.attempts, w.queued_at, w.email, w.given_name, w.family_name, w.kind, o.alias""";

    private final EntityManager database;

    InvitationQueue(EntityManager database) {
        this.database = database;
    }

    /** @param attempts how often it was begun since it was last asked for, this time included */
    record Job(
            UUID id,
            int attempts,
            Instant queuedAt,
            String email,
            String givenName,
            String familyName,
            String kind,
            String organisation) {

        String role() {
            return kind.equals("foster-carer") ? "foster-carer" : "practitioner";
        }
    }

    Optional<Job> claim(Instant now, Duration lease) {
        var rows = database.createNativeQuery(CLAIM, Tuple.class)
                .setParameter(1, now)
                .setParameter(2, now.plus(lease))
                .getResultList();
        if (rows.isEmpty()) return Optional.empty();
        var row = (Tuple) rows.getFirst();
        return Optional.of(new Job(
                row.get(0, UUID.class),
                row.get(1, Integer.class),
                row.get(2, Instant.class),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, String.class),
                row.get(7, String.class)));
    }

    /** @param expires until when the link in the mail holds; null where they were told instead */
    void sent(UUID id, Instant now, Instant expires) {
        query(
                        """
                        update invitation set state = 'sent', reason = null, sent_at = ?2, had_account = ?3,
                               expires_at = cast(?4 as timestamptz)
                         where id = ?1 and state = 'waiting'""",
                        id)
                .setParameter(2, now)
                .setParameter(3, expires == null)
                .setParameter(4, expires == null ? null : expires.toString())
                .executeUpdate();
    }

    void tryAgain(UUID id, Instant due, String why) {
        query("update invitation set due_at = ?2, reason = ?3 where id = ?1 and state = 'waiting'", id)
                .setParameter(2, due)
                .setParameter(3, why)
                .executeUpdate();
    }

    void failed(UUID id, String why) {
        query("update invitation set state = 'failed', reason = ?2 where id = ?1 and state = 'waiting'", id)
                .setParameter(2, why)
                .executeUpdate();
    }

    private Query query(String sql, UUID id) {
        return database.createNativeQuery(sql).setParameter(1, id);
    }
}
