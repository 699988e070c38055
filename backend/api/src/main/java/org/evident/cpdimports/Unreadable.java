package org.evident.cpdimports;

/** Why a whole file cannot be read, for the person who sent it. */
class Unreadable extends RuntimeException {

    Unreadable(String message) {
        super(message, null, false, false);
    }
}
