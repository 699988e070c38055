package org.evident.reviews;

import java.time.LocalDate;

/** The day for which reviews are looked at. */
record ReviewDay(LocalDate day) {}
