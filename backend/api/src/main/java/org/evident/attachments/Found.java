package org.evident.attachments;

/** What a scanner said of a file. */
enum Found {
    NOTHING,
    VIRUS,
    /** Nobody looked. */
    NOT_SCANNED
}
