package org.evident.events;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When it is, and from when until when people may book; nothing of it need be known. */
@Embeddable
record Times(Instant startsAt, Instant endsAt, Instant opensAt, Instant closesAt) {

    static final Times NONE = new Times(null, null, null, null);

    static Times of(EventInput input) {
        return new Times(
                LocalTimes.moment("/startsAt", input.startsAt()),
                LocalTimes.moment("/endsAt", input.endsAt()),
                LocalTimes.moment("/opensAt", input.opensAt()),
                LocalTimes.moment("/closesAt", input.closesAt()));
    }

    /** Another day; when booking opens and closes counts from the day before, so both are open again. */
    Times moved(Instant starts, Instant ends) {
        return new Times(starts, ends, null, null);
    }
}
