package org.evident.events;

/** What was typed, as it is kept. */
final class Text {

    private Text() {}

    static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    static String orEmpty(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
