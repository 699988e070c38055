package org.evident.events;

import jakarta.persistence.Embeddable;
import java.time.LocalTime;

/** What happens from when, in local time. */
@Embeddable
record AgendaItem(LocalTime at, String title, String note) {}
