package org.evident.shared.csl;

/** What reference managers read. */
public enum ExportFormat {
    RIS("ris"),
    BIBTEX("bib"),
    CSL_JSON("json");

    public final String extension;

    ExportFormat(String extension) {
        this.extension = extension;
    }
}
