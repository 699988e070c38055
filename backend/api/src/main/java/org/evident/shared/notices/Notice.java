package org.evident.shared.notices;

/**
 * Something to tell people.
 *
 * @param key   what a repeat is known by, for each person, 1-200 characters: {@code link-broken:<id>:<day>}
 * @param kind  lower-case words with hyphens, 1-40 characters, which the person may choose to hear of or not
 * @param title one plain sentence, 1-600 characters
 * @param detail more of it in plain text, up to 2,000 characters, or null
 * @param address path in the web app that shows what it is about, up to 500 characters
 */
public record Notice(String key, String kind, String title, String detail, String address) {}
