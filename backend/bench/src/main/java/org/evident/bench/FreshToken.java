package org.evident.bench;

import org.evident.stack.Tokens;

/** A token of one person, asked for again before it ends. */
final class FreshToken {

    private static final long LIFE = 200_000_000_000L;

    private final Tokens tokens;
    private final String person;
    private String held;
    private long since;

    FreshToken(Tokens tokens, String person) {
        this.tokens = tokens;
        this.person = person;
    }

    synchronized String current() {
        if (held == null || System.nanoTime() - since > LIFE) {
            held = tokens.ofPerson(person);
            since = System.nanoTime();
        }
        return held;
    }
}
