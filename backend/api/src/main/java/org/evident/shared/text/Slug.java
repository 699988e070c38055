package org.evident.shared.text;

import java.text.Normalizer;
import java.util.Locale;

/** A name as it stands in an address: lower-case words with hyphens. */
public final class Slug {

    private Slug() {}

    /** At most 60 characters; empty when the name has no letter or digit of the Latin alphabet. */
    public static String of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.length() > 60 ? plain.substring(0, 60) : plain;
        return cut.replaceAll("^-+|-+$", "");
    }
}
