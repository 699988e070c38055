package org.evident.shared.events;

import java.util.Set;

/**
 * An integrator's client called with a token that holds. Heard at once, on the thread that reads requests, so whoever
 * hears it only takes note.
 *
 * @param clientId its id in Keycloak
 * @param scopes   what its token was given
 */
public record ClientCalled(String clientId, Set<String> scopes) {}
