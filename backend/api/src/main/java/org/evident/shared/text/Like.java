package org.evident.shared.text;

import java.util.Locale;

/** What somebody typed as a pattern of SQL that means just that. */
public final class Like {

    private Like() {}

    /** Anywhere within a text in lower case. */
    public static String within(String typed) {
        var plain = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return "%" + plain.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
