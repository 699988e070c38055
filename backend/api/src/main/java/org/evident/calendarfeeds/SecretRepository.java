package org.evident.calendarfeeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The secrets of calendars: one for each person or organisation, the newest. */
@ApplicationScoped
class SecretRepository {

    private final EntityManager database;

    SecretRepository(EntityManager database) {
        this.database = database;
    }

    Optional<Instant> madeFor(UUID person) {
        return when("select made_at from calendar_feed where person_id = ?1", person);
    }

    Optional<Instant> madeForOrganisation(UUID organisation) {
        return when("select made_at from organisation_calendar where organisation_id = ?1", organisation);
    }

    /** Nobody whose account is shut. */
    Optional<UUID> personWith(Secret secret) {
        return database
                .createNativeQuery(
                        """
                        select f.person_id from calendar_feed f join person p on p.id = f.person_id
                         where f.secret_hash = ?1 and p.disabled_at is null and p.erased_at is null""",
                        UUID.class)
                .setParameter(1, secret.hash())
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .findFirst();
    }

    boolean opens(UUID organisation, Secret secret) {
        return (Boolean) database.createNativeQuery(
                        "select exists (select 1 from organisation_calendar where organisation_id = ?1 and secret_hash = ?2)")
                .setParameter(1, organisation)
                .setParameter(2, secret.hash())
                .getSingleResult();
    }

    Optional<String> nameOf(UUID organisation) {
        return database
                .createNativeQuery("select name from organisation where id = ?1", String.class)
                .setParameter(1, organisation)
                .getResultList()
                .stream()
                .map(String.class::cast)
                .findFirst();
    }

    void keepFor(UUID person, Secret secret, Instant now) {
        keep("calendar_feed (person_id", "person_id", person, secret, now);
    }

    void keepForOrganisation(UUID organisation, Secret secret, Instant now) {
        keep("organisation_calendar (organisation_id", "organisation_id", organisation, secret, now);
    }

    void endFor(UUID person) {
        database.createNativeQuery("delete from calendar_feed where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    void endForOrganisation(UUID organisation) {
        database.createNativeQuery("delete from organisation_calendar where organisation_id = ?1")
                .setParameter(1, organisation)
                .executeUpdate();
    }

    private void keep(String into, String key, UUID whose, Secret secret, Instant now) {
        database.createNativeQuery(
                        """
                        insert into %s, secret_hash, made_at) values (?1, ?2, ?3)
                        on conflict (%s) do update set secret_hash = excluded.secret_hash, made_at = excluded.made_at"""
                                .formatted(into, key))
                .setParameter(1, whose)
                .setParameter(2, secret.hash())
                .setParameter(3, now)
                .executeUpdate();
    }

    private Optional<Instant> when(String sql, UUID whose) {
        return database.createNativeQuery(sql, Instant.class).setParameter(1, whose).getResultList().stream()
                .map(Instant.class::cast)
                .findFirst();
    }
}
