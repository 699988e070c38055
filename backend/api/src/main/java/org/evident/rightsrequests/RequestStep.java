package org.evident.rightsrequests;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** One act on a request. */
@Embeddable
record RequestStep(String step, UUID byId, String note, Instant at) {}
