package org.evident.faults;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the clients of one campaign saw, each in its own order: what was acknowledged, what is unknown, what was wrong. */
final class Ledger {

    /** Keys of resources that were added for certain, and the id that was given. */
    final Map<String, String> added = new ConcurrentHashMap<>();
    /** Keys of resources that may have been added. */
    final Map<String, Boolean> unknown = new ConcurrentHashMap<>();
    /** For each client, the notes it wrote in order, and whether each was acknowledged. */
    final Map<String, List<Note>> notes = new ConcurrentHashMap<>();

    final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    final Map<Integer, Long> statuses = new ConcurrentHashMap<>();
    private volatile long longest;

    record Note(int number, boolean acknowledged) {}

    /** A fault of ours, an outage that does not say when to come back, or a wait too long. */
    void see(String what, Client.Answer answer, long millis) {
        statuses.merge(answer.status(), 1L, Long::sum);
        longest = Math.max(longest, millis);
        if (answer.status() == 503
                && answer.response().headers().firstValue("Retry-After").isEmpty()) {
            wrong.add(what + ": 503 without Retry-After");
        }
        if (answer.status() == 500 || answer.status() > 503 || answer.status() == 401) {
            wrong.add(what + ": " + answer.status() + " " + answer.body());
        }
    }

    void note(String client, int number, boolean acknowledged) {
        notes.computeIfAbsent(client, key -> new CopyOnWriteArrayList<>()).add(new Note(number, acknowledged));
    }

    long longest() {
        return longest;
    }

    long acknowledged() {
        return added.size()
                + notes.values().stream()
                        .flatMap(List::stream)
                        .filter(Note::acknowledged)
                        .count();
    }

    @Override
    public String toString() {
        return "%d acknowledged, %d unknown, statuses %s, longest %d ms"
                .formatted(acknowledged(), unknown.size(), statuses, longest);
    }
}
