package org.evident.shared.problem;

/** What lies behind a failure that others have wrapped. */
public final class Causes {

    private static final int DEEPEST = 20;

    private Causes() {}

    /** The first of this type, the failure itself included; null when there is none. */
    public static <T extends Throwable> T of(Throwable failure, Class<T> type) {
        return of(failure, type, 0);
    }

    /** A commit that fails tells why only in what it has suppressed. */
    private static <T extends Throwable> T of(Throwable failure, Class<T> type, int depth) {
        if (failure == null || depth > DEEPEST) return null;
        if (type.isInstance(failure)) return type.cast(failure);
        var found = of(failure.getCause(), type, depth + 1);
        for (var other : failure.getSuppressed()) if (found == null) found = of(other, type, depth + 1);
        return found;
    }
}
