package org.evident.shared.fetch;

import java.util.Set;

/**
 * What an address is asked for.
 *
 * @param types what is read; none when only the status is wanted
 * @param who how we name ourselves to the site
 */
record Purpose(String method, Set<String> types, String who) {

    static final Purpose GLANCE = look("HEAD");
    static final Purpose SECOND_GLANCE = look("GET");

    static Purpose read(Set<String> types) {
        return new Purpose(
                "GET", types, "Evident/1 (reads what a page says of itself when an editor adds its address)");
    }

    boolean reads() {
        return !types.isEmpty();
    }

    String accept() {
        return reads() ? String.join(", ", types) : "*/*";
    }

    private static Purpose look(String method) {
        return new Purpose(method, Set.of(), "Evident/1 (looks now and then whether what readers are led to is there)");
    }
}
