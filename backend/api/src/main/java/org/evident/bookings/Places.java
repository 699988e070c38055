package org.evident.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives somebody a place, or a place in line, in one statement: the row of the pool decides, and those who come at once take
 * turns at it in the order in which they came. Whatever else has to be written is written before, so that the row is held
 * for as short as can be.
 */
@ApplicationScoped
class Places {

    private static final String TAKE =
            """
            with pool as (
              update event_pool set next_number = next_number + 1 where id = :pool
              returning id, next_number - 1 as number, waiting = 0 and (places is null or taken < places) as free),
            made as (
              insert into booking (id, event_id, pool_id, number, person_id, organisation_id, service_area_id, team_id, state,
                  approval, booked_by, booked_at, changed_at, offer_text, ask_text, manager_id)
              select uuidv7(), :event, pool.id, pool.number, :person, :organisation, cast(:area as uuid), cast(:team as uuid),
                     case when not pool.free then 'waiting' when :pending then 'requested' else 'confirmed' end,
                     case when :pending then 'pending' else 'not-needed' end,
                     :by, :now, :now, cast(:offer as text), cast(:ask as text), cast(:manager as uuid)
                from pool where pool.free or :waits
              on conflict (event_id, person_id) where state in ('requested', 'confirmed', 'offered', 'waiting', 'walked-in') do nothing
              returning id, state),
            step as (
              insert into booking_step (booking_id, what, by_id, at)
              select id, case state when 'confirmed' then 'booked' else state end, :by, :now from made),
            needs as (
              insert into booking_needs (booking_id, access, diet, updated_at)
              select id, cast(:access as text), cast(:diet as text), :now from made
               where cast(:access as text) is not null or cast(:diet as text) is not null)
            select id, state from made""";

    private final EntityManager database;

    Places(EntityManager database) {
        this.database = database;
    }

    /** @param state confirmed, requested or waiting */
    record Taken(UUID id, String state) {}

    /** Empty when all places are taken and nobody may wait, or when they have booked meanwhile. */
    @SuppressWarnings("unchecked")
    Optional<Taken> take(BookableEvent event, Candidate who, UUID by, BookingInput said, Instant now) {
        List<Tuple> made = database.createNativeQuery(TAKE, Tuple.class)
                .setParameter("pool", who.pool())
                .setParameter("event", event.id())
                .setParameter("person", who.id())
                .setParameter("organisation", who.organisationId())
                .setParameter("area", who.serviceAreaId())
                .setParameter("team", who.teamId())
                .setParameter("pending", who.needsApproval())
                .setParameter("by", by)
                .setParameter("now", now)
                .setParameter("offer", BookingInput.tidy(said.offer()))
                .setParameter("ask", BookingInput.tidy(said.ask()))
                .setParameter("access", BookingInput.tidy(said.access()))
                .setParameter("diet", BookingInput.tidy(said.diet()))
                .setParameter("manager", who.needsApproval() ? said.managerId() : null)
                .setParameter("waits", event.waitingList())
                .getResultList();
        return made.stream()
                .map(row -> new Taken(row.get(0, UUID.class), row.get(1, String.class)))
                .findFirst();
    }
}
