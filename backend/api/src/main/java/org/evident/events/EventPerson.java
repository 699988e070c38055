package org.evident.events;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Somebody who facilitates it, or organises it beside its owner. */
@Embeddable
record EventPerson(UUID personId, String part) {}
