package org.evident.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.events.BookingsChanged.Booking;
import org.evident.shared.json.Json;
import org.evident.shared.learning.BookingMoves;

/**
 * Gives people places, or places in line, in one statement, however many they are: the row of the pool decides, and those
 * who come at once take turns at it in the order in which they came.
 */
@ApplicationScoped
class Places {

    private static final String TAKE =
            """
            with asked as (
              select w.*, row_number() over (order by w.n) as turn
                from (select distinct on (w.person) w.*, x.n
                        from json_array_elements(cast(:wishes as json)) with ordinality x(wish, n),
                             json_to_record(x.wish) as w(person uuid, organisation uuid, area uuid, team uuid, pending boolean, by uuid,
                                 manager uuid, offer text, ask text, access text, diet text, caller text, key text, hash text)
                       order by w.person, x.n) w
               where not exists (select 1 from booking b where b.event_id = :event and b.person_id = w.person and b.state in ACTIVE)
                 and not exists (select 1 from idempotency_key k where k.caller = w.caller and k.key = w.key)),
            pool as (
              update event_pool set next_number = next_number + (select count(*) from asked) where id = :pool
              returning next_number - 1 - (select count(*) from asked) as before,
                        case when waiting > 0 then 0 else coalesce(places - taken, 2147483647) end as free),
            made as (
              insert into booking (id, event_id, pool_id, number, person_id, organisation_id, service_area_id, team_id, state,
                  approval, booked_by, booked_at, changed_at, offer_text, ask_text, manager_id)
              select uuidv7(), :event, :pool, pool.before + a.turn, a.person, a.organisation, a.area, a.team,
                     case when a.turn > pool.free then 'waiting' when a.pending then 'requested' else 'confirmed' end,
                     case when a.pending then 'pending' else 'not-needed' end, a.by, :now, :now, a.offer, a.ask, a.manager
                from asked a cross join pool
               where (a.turn <= pool.free or :waits)
                 and exists (select 1 from learning_event e where e.id = :event and e.status = 'published')
              on conflict (event_id, person_id) where state in ACTIVE do nothing
              returning id, person_id, state),
            step as (
              insert into booking_step (booking_id, what, by_id, at)
              select m.id, case m.state when 'confirmed' then 'booked' else m.state end, a.by, :now
                from made m join asked a on a.person = m.person_id),
            needs as (
              insert into booking_needs (booking_id, access, diet, updated_at)
              select m.id, a.access, a.diet, :now from made m join asked a on a.person = m.person_id
               where a.access is not null or a.diet is not null),
            kept as (
              insert into idempotency_key (caller, key, request_hash, answer, created_at)
              select a.caller, a.key, a.hash, json_build_object('id', m.id, 'state', m.state), :now
                from made m join asked a on a.person = m.person_id where a.key is not null on conflict do nothing)
            select a.n, m.id, m.person_id, m.state from made m join asked a on a.person = m.person_id"""
                    .replace("ACTIVE", BookingMoves.ACTIVE);

    private final EntityManager database;
    private final BookingMoves moves;
    private final Json json;
    private final Clock clock;

    Places(EntityManager database, BookingMoves moves, Json json, Clock clock) {
        this.database = database;
        this.moves = moves;
        this.json = json;
        this.clock = clock;
    }

    /** @param state confirmed, requested or waiting */
    record Taken(UUID id, String state) {}

    /**
     * Told to whoever listens, for all together.
     *
     * @param waits  whether those for whom no place is left stand in line
     * @param wishes in the order in which they came
     * @return by the index of the wish; what is not there got nothing: all places are taken, or they had booked meanwhile
     */
    @SuppressWarnings("unchecked")
    Map<Integer, Taken> take(UUID event, UUID pool, boolean waits, List<Wish> wishes) {
        // A statement of its own, so that the next one sees all that others did before.
        moves.takeTurnAt(pool);
        List<Tuple> made = database.createNativeQuery(TAKE, Tuple.class)
                .setParameter("wishes", json.write(wishes))
                .setParameter("event", event)
                .setParameter("pool", pool)
                .setParameter("waits", waits)
                .setParameter("now", clock.instant())
                .getResultList();
        var taken = new HashMap<Integer, Taken>();
        var told = new HashMap<String, List<Booking>>();
        for (var row : made) {
            var one = new Taken(row.get(1, UUID.class), row.get(3, String.class));
            taken.put(row.get(0, Long.class).intValue() - 1, one);
            told.computeIfAbsent(one.state(), state -> new ArrayList<>())
                    .add(new Booking(one.id(), row.get(2, UUID.class)));
        }
        told.forEach((state, bookings) -> moves.tell(event, state, bookings));
        return taken;
    }
}
