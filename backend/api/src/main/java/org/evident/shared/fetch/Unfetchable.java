package org.evident.shared.fetch;

import java.io.IOException;

/** Why an address that somebody gave was not read. */
public final class Unfetchable extends IOException {

    /** What a person may be told; what is refused and what is out of reach are kept apart only for us. */
    public enum Reason {
        REFUSED,
        UNREACHABLE,
        /** Not the site's doing: we read too many at this moment, or are stopping. */
        BUSY,
        TOO_SLOW,
        TOO_LARGE,
        WRONG_TYPE
    }

    public final Reason reason;

    Unfetchable(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    static Unfetchable refused(String why) {
        return new Unfetchable(Reason.REFUSED, why);
    }

    static Unfetchable unreachable(String why) {
        return new Unfetchable(Reason.UNREACHABLE, why);
    }
}
