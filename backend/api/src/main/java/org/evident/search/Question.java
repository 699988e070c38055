package org.evident.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a person typed: words, "phrases in quotes" and -exclusions. Any text can be read; nothing in it is syntax beyond
 * quotes and a leading hyphen.
 */
record Question(String words, List<String> phrases, List<String> excluded) {

    private static final Pattern PART = Pattern.compile("(-?)[\"“”]([^\"“”]*)(?:[\"“”]|$)|(\\S+)");
    private static final int MOST = 32;

    static Question read(String text) {
        var words = new StringBuilder();
        var phrases = new ArrayList<String>();
        var excluded = new ArrayList<String>();
        var part = PART.matcher(text == null ? "" : text);
        for (var n = 0; n < MOST && part.find(); n++) {
            if (part.group(2) != null) (part.group(1).isEmpty() ? phrases : excluded).add(part.group(2));
            else if (part.group(3).matches("-\\p{L}.*"))
                excluded.add(part.group(3).substring(1));
            else words.append(part.group(3)).append(' ');
        }
        phrases.removeIf(String::isBlank);
        excluded.removeIf(String::isBlank);
        return new Question(words.toString().strip(), List.copyOf(phrases), List.copyOf(excluded));
    }

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty() && excluded.isEmpty();
    }
}
