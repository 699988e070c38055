package org.evident.invitations;

/** What we take for a mail address and a name: what Keycloak takes, and nothing a spreadsheet would run. */
final class Addresses {

    /** Up to 64 characters before the sign, none of them one that a formula begins with. */
    static final String EMAIL =
            "[A-Za-z0-9_][A-Za-z0-9.!#$%&'*+/?^_`{|}~-]{0,63}@[A-Za-z0-9][A-Za-z0-9.-]{0,180}\\.[A-Za-z]{2,24}";

    /** Letters of any language and what stands in names; none of the signs that Keycloak refuses. */
    static final String NAME = "[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N} .,'’‘`_-]*";

    static final String KINDS = "employee|agency|student|apprentice|foster-carer|partner|provider-staff";

    private Addresses() {}

    /** What stands around it is nobody's name. */
    static String stripped(String text) {
        return text == null ? null : text.strip();
    }
}
