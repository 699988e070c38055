package org.evident.shared.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How much of two texts is the same, whatever their punctuation, case and spaces: the share of runs of three words that both
 * have among all that either has. Social Work England looks whether two records are the same (SWE-3).
 */
public final class Alike {

    /** From here on two texts are one text: a comma moved, a word changed in a paragraph. */
    public static final double SAME = 0.8;

    private static final int RUN = 3;

    private final Set<String> runs;

    private Alike(Set<String> runs) {
        this.runs = runs;
    }

    /** A text as it is compared; made once for each, however many it is held against. */
    public static Alike of(String text) {
        var words = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" ");
        var runs = new HashSet<String>();
        for (var at = 0; at + RUN <= words.length; at++)
            runs.add(words[at] + ' ' + words[at + 1] + ' ' + words[at + 2]);
        if (runs.isEmpty() && !words[0].isEmpty()) runs.add(String.join(" ", words));
        return new Alike(runs);
    }

    /** 0 to 1; what says nothing is like nothing. */
    public double to(Alike other) {
        if (runs.isEmpty() || other.runs.isEmpty()) return 0;
        var fewer = runs.size() <= other.runs.size() ? runs : other.runs;
        var more = fewer == runs ? other.runs : runs;
        var both = fewer.stream().filter(more::contains).count();
        return (double) both / (runs.size() + other.runs.size() - both);
    }

    public boolean isSameAs(Alike other) {
        return to(other) >= SAME;
    }
}
