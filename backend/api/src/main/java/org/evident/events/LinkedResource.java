package org.evident.events;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What to read, watch or bring, and whether before, during or after. */
@Embeddable
record LinkedResource(UUID resourceId, String moment, String note) {}
