package org.evident.shared.security;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The places that somebody's memberships and roles of today open. A membership as a foster carer opens of them what is
 * meant for carers; any other, or a role of staff, all of it. It is judged by what stands here and not by the token, because
 * an account has one set of roles and may be a carer's in one organisation and a colleague's in the next.
 */
final class Belonging {

    static final String CARER = "foster-carer";

    private final Set<String> places = new TreeSet<>(Set.of("public"));
    private final Set<String> staffed = new TreeSet<>(Set.of("public"));

    /** @param kind of the membership; null for a role */
    void add(String kind, UUID... at) {
        add("network", kind);
        for (var place : at) if (place != null) add(place.toString(), kind);
    }

    private void add(String place, String kind) {
        places.add(place);
        if (!CARER.equals(kind)) staffed.add(place);
    }

    Standpoint standpoint() {
        return new Standpoint(List.copyOf(places), List.copyOf(staffed));
    }
}
