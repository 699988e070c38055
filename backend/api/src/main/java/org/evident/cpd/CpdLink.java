package org.evident.cpd;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What a piece of learning comes from, with the title that it had. */
@Embeddable
record CpdLink(String kind, UUID thingId, String title) {}
