package org.evident.shared.text;

/** Text as XML 1.0 can hold it: a catalogue may hold control characters and halves of characters, a document may not. */
public final class XmlText {

    private XmlText() {}

    /** The same text without what XML 1.0 cannot hold. */
    public static String of(String text) {
        if (text.codePoints().allMatch(XmlText::holds)) return text;
        return text.codePoints()
                .filter(XmlText::holds)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean holds(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
