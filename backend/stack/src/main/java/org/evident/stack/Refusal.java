package org.evident.stack;

/** Why the stack will not start, in one sentence that says what to do. */
final class Refusal extends RuntimeException {

    Refusal(String message) {
        super(message, null, false, false);
    }
}
