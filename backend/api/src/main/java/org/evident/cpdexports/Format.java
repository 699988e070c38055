package org.evident.cpdexports;

/** What records can be taken away as. */
enum Format {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    HTML("text/html;charset=utf-8"),
    CSV("text/csv;charset=utf-8"),
    JSON("application/json");

    final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String ending() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Those that a library makes whole, so that there is a limit to what goes into one. */
    boolean isWhole() {
        return this == PDF || this == DOCX;
    }
}
