package org.evident.shared.security;

import java.util.List;

/**
 * From where somebody sees the catalogue: two people with the same standpoint see the same.
 *
 * @param places keys of {@code learning_resource.place}, sorted
 * @param carer whether they see what is meant for carers, and what is public
 */
public record Standpoint(List<String> places, boolean carer) {

    /** Whoever has not signed in. */
    public static final Standpoint EVERYONE = new Standpoint(List.of("public"), false);
}
