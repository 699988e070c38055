package org.evident.digests;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something new for one person.
 *
 * @param because the wishes it answers, each as {@code search:<name>} or {@code topic:<title>}; at most ten
 */
record News(UUID resource, String title, Instant publishedAt, List<String> because) {}
