package org.evident.shared.records;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of file that records come in. */
public enum FileFormat {
    RIS,
    BIBTEX,
    CSL_JSON,
    ENDNOTE_XML,
    CSV,
    JSON;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static FileFormat of(String key) {
        return Arrays.stream(values())
                .filter(format -> format.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a person has to say what its columns hold. */
    public boolean hasColumns() {
        return this == CSV || this == JSON;
    }
}
