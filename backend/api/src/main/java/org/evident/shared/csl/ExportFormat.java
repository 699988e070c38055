package org.evident.shared.csl;

import java.util.Locale;

/** What reference managers read. */
public enum ExportFormat {
    RIS("ris"),
    BIBTEX("bib"),
    CSL_JSON("json");

    public static final String NAMES = "ris|bibtex|csl-json";
    public static final String CHOOSE = "Choose ris, bibtex or csl-json";

    private final String extension;

    ExportFormat(String extension) {
        this.extension = extension;
    }

    public static ExportFormat named(String name) {
        return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** The value of {@code Content-Disposition}. */
    public String attachment() {
        return "attachment; filename=\"evident." + extension + "\"";
    }
}
