package org.evident.bookings;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.evident.bookings.Places.Taken;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;

/**
 * Those who want a place of the same pool at the same moment. Only one of them is at the database, for all who wait by then,
 * so that an event that everybody wants takes one connection and not all of them, and costs one transaction and not one for each.
 * The database alone decides who gets a place: other replicas do the same at the same time.
 */
@ApplicationScoped
class Seating {

    private static final int TOGETHER = 100;

    private final Places places;
    private final ConcurrentMap<UUID, Turns> pools = new ConcurrentHashMap<>();

    Seating(Places places) {
        this.places = places;
    }

    /** @param users how many hold it; the map forgets it with the last */
    private record Turns(Queue<Seat> waiting, Lock turn, int users) {

        static Turns with(Turns others) {
            if (others == null) return new Turns(new ConcurrentLinkedQueue<>(), new ReentrantLock(true), 1);
            return new Turns(others.waiting, others.turn, others.users + 1);
        }

        static Turns without(Turns others) {
            return others.users == 1 ? null : new Turns(others.waiting, others.turn, others.users - 1);
        }
    }

    /** Waits for it; the caller must not be in a transaction, which would hold a connection meanwhile. */
    Optional<Taken> take(Seat seat) {
        var turns = pools.compute(seat.pool(), (pool, others) -> Turns.with(others));
        try {
            turns.waiting.add(seat);
            turns.turn.lock();
            try {
                while (!seat.answer().isDone()) takeTogether(some(turns.waiting));
            } finally {
                turns.turn.unlock();
            }
            return seat.answer().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            pools.compute(seat.pool(), (pool, others) -> Turns.without(others));
        }
    }

    private static boolean isAboutOne(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause())
            if (cause instanceof ConstraintViolationException || cause instanceof DataException) return true;
        return false;
    }

    private static List<Seat> some(Queue<Seat> waiting) {
        var some = new ArrayList<Seat>();
        while (some.size() < TOGETHER && !waiting.isEmpty()) some.add(waiting.remove());
        return some;
    }

    /** What the database refuses about one must not keep the others from their places. */
    private void takeTogether(List<Seat> seats) {
        try {
            var wishes = seats.stream().map(Seat::wish).toList();
            var one = seats.getFirst();
            var taken = QuarkusTransaction.requiringNew()
                    .call(() -> places.take(one.event(), one.pool(), one.waits(), wishes));
            for (var n = 0; n < seats.size(); n++) seats.get(n).answer().complete(Optional.ofNullable(taken.get(n)));
        } catch (RuntimeException | Error e) {
            // Nobody may be left without an answer: they would wait for it for ever.
            if (seats.size() > 1 && isAboutOne(e)) seats.forEach(seat -> takeTogether(List.of(seat)));
            else seats.forEach(seat -> seat.answer().completeExceptionally(e));
        }
    }
}
