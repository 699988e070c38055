package org.evident.shared.security;

import java.util.Set;

/** What a token can carry: Keycloak realm roles and client scopes, and the names that stand for groups of them. */
public final class Role {

    public static final String PRACTITIONER = "practitioner";
    public static final String FOSTER_CARER = "foster-carer";
    public static final String ORG_ADMIN = "org-admin";
    public static final String PLATFORM_ADMIN = "platform-admin";
    public static final String RESOURCES_READ = "resources:read";
    public static final String EVENTS_READ = "events:read";
    public static final String EVENTS_WRITE = "events:write";

    /** Anyone with an account. */
    public static final String PERSON = "person";
    /** A person, or an integrator that may read resources. */
    public static final String READER = "reader";
    /** A person, or an integrator that may read learning events. */
    public static final String EVENT_READER = "event-reader";

    static final Set<String> OF_PEOPLE = Set.of(PRACTITIONER, FOSTER_CARER, ORG_ADMIN, PLATFORM_ADMIN);

    private Role() {}
}
