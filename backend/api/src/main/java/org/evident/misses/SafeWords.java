package org.evident.misses;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of a search as they may be counted: in small letters, without punctuation, 3 to 80 characters. Whatever looks
 * as if it spoke of one person is not counted at all: a title before a name, a number of six digits or more however it is
 * spaced, an e-mail address, a postcode, a house and its street.
 */
final class SafeWords {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 80;
    private static final int READ = 200;

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[\\s./-]{1,3}(?=\\d)");
    private static final List<Pattern> PERSONAL = List.of(
            Pattern.compile("\\d{6}"),
            Pattern.compile("@"),
            Pattern.compile("\\b[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}\\b"),
            Pattern.compile("\\b(?:mr|mrs|ms|miss|mx|master)\\b"),
            Pattern.compile("\\b\\d{1,4}[a-z]? [a-z]+ (?:road|rd|street|st|avenue|ave|lane|close|drive|way)\\b"));
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}'-]+");

    private SafeWords() {}

    static Optional<String> of(String typed) {
        if (typed.length() > READ) return Optional.empty();
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.UK);
        var joined = BETWEEN_DIGITS.matcher(text).replaceAll("");
        for (var pattern : PERSONAL)
            if (pattern.matcher(text).find() || pattern.matcher(joined).find()) return Optional.empty();
        var words = OTHER.matcher(text.replace('’', '\'')).replaceAll(" ").strip();
        return words.length() < SHORTEST || words.length() > LONGEST ? Optional.empty() : Optional.of(words);
    }
}
