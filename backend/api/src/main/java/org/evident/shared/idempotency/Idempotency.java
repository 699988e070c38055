package org.evident.shared.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.evident.shared.database.Sweep;
import org.evident.shared.json.Json;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;

/**
 * One {@code Idempotency-Key}, one effect, one answer. The key's row is written in the transaction of the work, so a
 * second request waits for the first and then gets its answer, and a failed first leaves no trace. Kept for a day.
 */
@Personal(
        table = "idempotency_key",
        person = "t.caller = cast(:person as text)",
        recordClass = RecordClass.ACCOUNT,
        title = "Requests of the last day",
        purpose = "So that a request that is sent twice does one thing. Kept for a day.",
        basis = Basis.LEGITIMATE_INTERESTS,
        columns = {"created_at"},
        untold = {"answer"},
        others = {"caller", "key", "request_hash"},
        onErasure = OnErasure.DELETE)
@ApplicationScoped
public class Idempotency {

    private final EntityManager database;
    private final Json json;
    private final Caller caller;

    Idempotency(EntityManager database, Json json, Caller caller) {
        this.database = database;
        this.json = json;
        this.caller = caller;
    }

    public <T> T once(String key, String operation, Object request, Class<T> type, Supplier<T> work) {
        var claim = claim(key, operation, request);
        if (claim == null) return work.get();
        return claimed(claim) ? keep(key, work.get()) : answer(claim, type).orElseThrow();
    }

    /** A key, and what it is for. Who does the work in a statement of their own keeps it there, with the answer. */
    public record Claim(String caller, String key, String hash) {}

    /** Null without a key. */
    public Claim claim(String key, String operation, Object request) {
        if (key == null || key.isBlank()) return null;
        if (key.length() > 100) {
            throw ProblemException.invalid("Idempotency-Key", "Idempotency-Key must be 100 characters or fewer");
        }
        return new Claim(caller.subject(), key, hash(operation + "\n" + json.write(request)));
    }

    /** What the same request was answered before, if it was. */
    public <T> Optional<T> answer(Claim claim, Class<T> type) {
        if (claim == null) return Optional.empty();
        return database.createNativeQuery(
                        "select request_hash, answer from idempotency_key where caller = ?1 and key = ?2", Tuple.class)
                .setParameter(1, claim.caller())
                .setParameter(2, claim.key())
                .getResultStream()
                .findFirst()
                .map(row -> kept((Tuple) row, claim, type));
    }

    @Scheduled(every = "1h", delayed = "7m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() {
        Sweep.run(Sweep.MOST, this::forgetOld);
    }

    /** After a day a key may be used anew. */
    int forgetOld() {
        return database.createNativeQuery(
                        """
                        delete from idempotency_key where (caller, key) in (
                          select caller, key from idempotency_key where created_at < now() - interval '1 day' limit ?1)""")
                .setParameter(1, Sweep.MOST)
                .executeUpdate();
    }

    private boolean claimed(Claim claim) {
        return database.createNativeQuery(
                                """
                                insert into idempotency_key (caller, key, request_hash, created_at)
                                values (?1, ?2, ?3, now()) on conflict do nothing""")
                        .setParameter(1, claim.caller())
                        .setParameter(2, claim.key())
                        .setParameter(3, claim.hash())
                        .executeUpdate()
                == 1;
    }

    private <T> T keep(String key, T answer) {
        database.createNativeQuery("update idempotency_key set answer = ?3 where caller = ?1 and key = ?2")
                .setParameter(1, caller.subject())
                .setParameter(2, key)
                .setParameter(3, json.write(answer))
                .executeUpdate();
        return answer;
    }

    private <T> T kept(Tuple row, Claim claim, Class<T> type) {
        if (!claim.hash().equals(row.get(0, String.class))) {
            throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_REUSED, "Use a new key for a new request");
        }
        return json.read(row.get(1, String.class), type);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
