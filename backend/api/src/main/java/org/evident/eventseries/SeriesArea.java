package org.evident.eventseries;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A service area with occurrences of its own, so many days after the series' day. */
@Embeddable
record SeriesArea(UUID serviceAreaId, int daysLater) {}
