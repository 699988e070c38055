package org.evident.shared.problem;

/** What lies behind a failure that others have wrapped. */
final class Causes {

    private Causes() {}

    /** The first of this type, the failure itself included; null when there is none. */
    static <T extends Throwable> T of(Throwable failure, Class<T> type) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) return type.cast(cause);
            if (cause == cause.getCause()) return null;
        }
        return null;
    }
}
