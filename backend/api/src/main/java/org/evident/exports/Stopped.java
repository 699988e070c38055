package org.evident.exports;

/** The copy is no longer wanted: its person was erased meanwhile, or another attempt has begun. */
class Stopped extends RuntimeException {

    Stopped() {
        super(null, null, false, false);
    }
}
