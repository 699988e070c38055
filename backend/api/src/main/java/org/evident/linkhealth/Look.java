package org.evident.linkhealth;

import org.evident.shared.fetch.Unfetchable;

/**
 * What one look at an address found.
 *
 * @param status of HTTP, or null when nothing answered
 */
record Look(Result result, Integer status) {

    enum Result {
        /** Something is there, though perhaps not for everyone. */
        THERE,
        /** It is not there, or does not answer as it should. */
        FAILED,
        /** We could not look this time, which says nothing of the link. */
        UNKNOWN,
        /** It is not open to everyone, and so not ours to speak of. */
        CLOSED
    }

    /** Sign-in pages and paywalls are there; who asks us to slow down says nothing. */
    static Look of(int status) {
        if (status == 429) return new Look(Result.UNKNOWN, status);
        return new Look(status == 404 || status == 410 || status >= 500 ? Result.FAILED : Result.THERE, status);
    }

    /** A page too large to read or of another type is there. */
    static Look of(Unfetchable.Reason reason) {
        return new Look(
                switch (reason) {
                    case UNREACHABLE, TOO_SLOW -> Result.FAILED;
                    case TOO_LARGE, WRONG_TYPE -> Result.THERE;
                    case BUSY -> Result.UNKNOWN;
                    case REFUSED -> Result.CLOSED;
                },
                null);
    }
}
