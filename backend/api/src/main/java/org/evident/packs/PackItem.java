package org.evident.packs;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A resource in its place, with what to do with it and how long that is planned to take. */
@Embeddable
record PackItem(UUID resourceId, String note, Integer minutes) {}
