package org.evident.shared.security;

/** How somebody comes to us, whatever their roles: with which kind of account, or with none. */
public enum AccountKind {
    PUBLIC("public", "Everyone, without signing in"),
    FOSTER_CARER("foster-carer", "Foster carer"),
    PRACTITIONER("practitioner", "Member of staff or student"),
    PLATFORM_ADMIN("platform-admin", "Platform administrator"),
    INTEGRATOR("integrator", "System of the organisation");

    public final String key;
    public final String title;

    AccountKind(String key, String title) {
        this.key = key;
        this.title = title;
    }

    boolean isOf(Caller caller) {
        return switch (this) {
            case PUBLIC -> true;
            case FOSTER_CARER -> caller.isCarer();
            case PRACTITIONER -> caller.isPerson() && !caller.organisations().isEmpty() && !caller.isCarer();
            case PLATFORM_ADMIN -> caller.is(Role.PLATFORM_ADMIN);
            case INTEGRATOR -> !caller.isPerson() && caller.is(Role.RESOURCES_READ);
        };
    }
}
