package org.evident.shared.records;

/** Why a whole file cannot be read, for the person who sent it: what is wrong, where, and what to do. */
public class Unreadable extends RuntimeException {

    public Unreadable(String message) {
        super(message, null, false, false);
    }
}
