package org.evident.shared.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.IntSupplier;

/** Removes what has served its time, so many rows a transaction, so that none holds locks or a connection for long. */
public final class Sweep {

    /** Rows of one transaction, where a row is small. */
    public static final int MOST = 5_000;

    private Sweep() {}

    /** @param batch removes at most {@code most} rows and says how many it did */
    public static void run(int most, IntSupplier batch) {
        int removed;
        do removed = QuarkusTransaction.requiringNew().call(batch::getAsInt);
        while (removed == most);
    }
}
