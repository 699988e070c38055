package org.evident.shared.accounts;

/** Keycloak will never take this as it is: why, in words for the person who asked. Anything else is worth another try. */
public class AccountRefused extends RuntimeException {

    public AccountRefused(String why) {
        super(why, null, false, false);
    }
}
