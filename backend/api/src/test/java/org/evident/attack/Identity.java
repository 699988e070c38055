package org.evident.attack;

import org.evident.support.As;

/** One of each kind of caller. */
enum Identity {
    NOBODY(null),
    PRACTITIONER("tom"),
    FOSTER_CARER("joyce"),
    EDITOR("editha"),
    INTEGRATOR("svc-intranet");

    private final String name;

    Identity(String name) {
        this.name = name;
    }

    /** The line of the request that says who asks; empty for nobody. */
    String header() {
        if (name == null) return "";
        return "Authorization: Bearer " + (this == INTEGRATOR ? As.clientToken() : As.token(name)) + "\r\n";
    }
}
