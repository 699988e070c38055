package org.evident.teamlists;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** A resource that a team is asked to read, by a day where one is set. */
@Embeddable
record TeamListItem(UUID resourceId, LocalDate dueOn, String note) {}
