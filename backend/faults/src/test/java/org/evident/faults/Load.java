package org.evident.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** Mixed reads and writes by clients that each keep their own log. Runs until it is stopped. */
final class Load implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\",\"version\"");
    private static final String[] READERS = {"/search?q=self-neglect", "/resources?size=20", "/topics", "/reading-list"
    };

    final Ledger ledger = new Ledger();
    private final Stage stage;
    private final String run;
    private final java.util.concurrent.ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> clients = new ArrayList<>();
    private volatile boolean stopped;

    Load(Stage stage, String run) {
        this.stage = stage;
        this.run = run;
        for (var n = 0; n < 4; n++) {
            var number = n;
            start(() -> add(number));
            start(() -> keep(number));
            start(() -> read(number));
        }
    }

    private void start(Callable<Void> client) {
        clients.add(threads.submit(client));
    }

    /** Adds a resource again and again; one whose answer did not come is asked for once more under the same key. */
    private Void add(int number) throws InterruptedException {
        var client = stage.client("editha", number);
        for (var n = 0; !stopped; n++) {
            var key = "%s-%d-%d".formatted(run, number, n);
            var body = stage.resource(key);
            for (var attempt = 0; attempt < 500; attempt++) {
                var answer = timed("add " + key, () -> client.post("/resources", key, body));
                if (answer.isAcknowledged()) {
                    var id = ID.matcher(answer.body());
                    if (!id.find()) ledger.wrong.add(key + ": no id in " + answer.body());
                    else if (!id.group(1).equals(ledger.added.getOrDefault(key, id.group(1))))
                        ledger.wrong.add(key + ": two answers");
                    else ledger.added.put(key, id.group(1));
                    break;
                }
                ledger.unknown.put(key, true);
                if (stopped) return null;
                LockSupport.parkNanos(200_000_000);
            }
        }
        return null;
    }

    /** Writes a growing number into the note on one resource. */
    private Void keep(int number) throws InterruptedException {
        var who = List.of("tom", "helen", "ruth", "ewan").get(number);
        var client = stage.client(who, number);
        for (var n = 1; !stopped; n++) {
            var note = n;
            var answer = timed(
                    "keep",
                    () -> client.put(
                            "/reading-list/" + Stage.BRIEFING,
                            "{\"status\":\"reading\",\"note\":\"%s %d\"}".formatted(run, note)));
            ledger.note(who, n, answer.isAcknowledged());
            if (!answer.isAcknowledged()) LockSupport.parkNanos(100_000_000);
        }
        return null;
    }

    private Void read(int number) throws InterruptedException {
        var client = stage.client("amara", number);
        while (!stopped) {
            for (var path : READERS) timed(path, () -> client.get(path));
            LockSupport.parkNanos(20_000_000);
        }
        return null;
    }

    private interface Question {
        Client.Answer ask() throws InterruptedException;
    }

    private Client.Answer timed(String what, Question question) throws InterruptedException {
        var start = System.nanoTime();
        var answer = question.ask();
        ledger.see(what, answer, (System.nanoTime() - start) / 1_000_000);
        return answer;
    }

    /** Ends after what is under way has been answered. */
    Ledger stop() throws Exception {
        stopped = true;
        for (var client : clients) client.get(60, TimeUnit.SECONDS);
        return ledger;
    }

    @Override
    public void close() {
        stopped = true;
        threads.shutdownNow();
    }
}
