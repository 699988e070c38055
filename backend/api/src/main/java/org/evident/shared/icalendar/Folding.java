package org.evident.shared.icalendar;

import java.nio.charset.StandardCharsets;

/**
 * Lines of at most 75 octets, as RFC 5545 (3.1) has them. The library counts characters, and cuts an emoji in two.
 */
final class Folding {

    private static final int MOST = 75;

    private Folding() {}

    static String fold(String text) {
        var folded = new StringBuilder(text.length() + text.length() / 16);
        text.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        var octets = 0;
        for (var at = 0; at < line.length(); ) {
            var character = Character.toString(line.codePointAt(at));
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += size;
            at += character.length();
        }
        folded.append("\r\n");
    }
}
