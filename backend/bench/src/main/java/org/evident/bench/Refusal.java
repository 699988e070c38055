package org.evident.bench;

/** Why nothing can be measured, in one sentence. */
final class Refusal extends RuntimeException {

    Refusal(String message) {
        super(message, null, false, false);
    }
}
