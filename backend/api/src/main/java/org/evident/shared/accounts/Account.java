package org.evident.shared.accounts;

import java.util.UUID;

/**
 * Somebody's account in Keycloak.
 *
 * @param id     the subject of their tokens, and the id of their row here
 * @param usable whether it may sign in at all
 * @param fresh  whether nobody has set its password yet, so that an invitation must lead there first
 */
public record Account(UUID id, boolean usable, boolean fresh) {}
