package org.evident.shared.records;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.evident.shared.csl.Work;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;

/** Authors and editors of a BibTeX entry: joined by "and", a body's name in braces of its own. */
final class BibTexNames {

    private BibTexNames() {}

    static List<Work.Name> of(BibTeXEntry entry) throws ParseException {
        var names = new ArrayList<Work.Name>();
        add(entry, BibTeXEntry.KEY_AUTHOR, false, names);
        add(entry, BibTeXEntry.KEY_EDITOR, true, names);
        return names;
    }

    private static void add(BibTeXEntry entry, Key key, boolean editor, List<Work.Name> names) throws ParseException {
        var field = entry.getField(key);
        if (field == null) return;
        for (var part : parts(field.toUserString())) {
            var plain = new LaTeXPrinter()
                    .print(new LaTeXParser().parse(new StringReader(part)))
                    .replaceAll("[{}]", "")
                    .strip();
            if (plain.isEmpty() || plain.equals("others")) continue;
            names.add(part.matches("(?s)\\{[^{}]*\\}") ? Names.body(plain, editor) : Names.of(plain, editor));
        }
    }

    /** Cut at "and", but not inside braces. */
    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        var depth = 0;
        for (var word : text.strip().split("\\s+")) {
            if (depth == 0 && word.equals("and")) {
                parts.add(part.toString().strip());
                part.setLength(0);
                continue;
            }
            depth += (int) (word.chars().filter(c -> c == '{').count()
                    - word.chars().filter(c -> c == '}').count());
            part.append(word).append(' ');
        }
        parts.add(part.toString().strip());
        return parts;
    }
}
