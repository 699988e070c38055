package org.evident.shared.records;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import java.io.IOException;
import java.io.LineNumberReader;
import java.io.StringReader;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.evident.shared.csl.Works;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;

/** BibTeX, cut into entries by their braces; each is read by JBibTeX and citeproc-java, so that a broken one costs no other. */
final class BibTexRecords {

    private static final Pattern ENTRY = Pattern.compile("(?s)@\\s*[A-Za-z]+\\s*[{(].*");
    private static final int DEEPEST = 60;

    private final Consumer<FoundRecord> sink;
    private final StringBuilder macros = new StringBuilder();
    private final StringBuilder entry = new StringBuilder();
    private int start;
    private int depth;
    private boolean tooDeep;

    private BibTexRecords(Consumer<FoundRecord> sink) {
        this.sink = sink;
    }

    static void read(LineNumberReader in, Consumer<FoundRecord> sink) throws IOException {
        new BibTexRecords(sink).read(in);
    }

    private void read(LineNumberReader in) throws IOException {
        var before = '\n';
        for (int next; (next = in.read()) >= 0; before = (char) next) {
            var c = (char) next;
            if (c == '@' && (entry.isEmpty() || before == '\n' && depth > 0 && beginsEntry(in)))
                begin(in.getLineNumber() + 1);
            if (!entry.isEmpty()) take(c, in.getLineNumber());
        }
        if (!entry.isEmpty()) sink.accept(unended());
    }

    private void begin(int line) {
        if (!entry.isEmpty()) sink.accept(unended());
        entry.setLength(0);
        start = line;
        depth = 0;
        tooDeep = false;
        entry.append(' ');
    }

    private void take(char c, int line) {
        entry.append(c);
        if (entry.length() > Lines.LONGEST) throw Lines.tooLong(line);
        if (c == '{' && ++depth > DEEPEST) tooDeep = true;
        if (c == '}' && --depth == 0) finish();
        if (c == '\n' && depth == 0 && !entry.isEmpty()) abandon();
    }

    /** Whether what follows the @ that was just read looks like an entry. */
    private static boolean beginsEntry(LineNumberReader in) throws IOException {
        in.mark(64);
        var ahead = new StringBuilder("@");
        for (int n = 0, c; n < 40 && (c = in.read()) >= 0; n++) ahead.append((char) c);
        in.reset();
        return ENTRY.matcher(ahead).matches();
    }

    private void finish() {
        var text = entry.toString().strip();
        var kind = text.toLowerCase(Locale.ROOT);
        entry.setLength(0);
        if (kind.startsWith("@string")) macros.append(text).append('\n');
        else if (!kind.startsWith("@comment") && !kind.startsWith("@preamble")) sink.accept(parse(text));
        if (macros.length() > 100_000)
            throw new Unreadable("The file has too many @string definitions. Export it with them written out");
    }

    /** An @ that opened nothing, as in an address in a comment. */
    private void abandon() {
        var text = entry.toString().strip();
        entry.setLength(0);
        if (ENTRY.matcher(text).matches())
            sink.accept(FoundRecord.unreadable(start, "This entry is not written with braces. Export it again"));
    }

    private FoundRecord parse(String text) {
        if (tooDeep) return FoundRecord.unreadable(start, "This entry has too many braces inside each other");
        try {
            var entries = new Lenient()
                    .parse(new StringReader(macros + text))
                    .getEntries()
                    .values();
            if (entries.isEmpty()) return FoundRecord.unreadable(start, "This entry is empty");
            var entry = entries.iterator().next();
            var names = BibTexNames.of(entry);
            return FoundRecord.of(
                    start, Works.of(new BibTeXConverter().toItemData(entry)).by(names));
        } catch (ParseException | RuntimeException e) {
            return FoundRecord.unreadable(
                    start, "This entry is not written as BibTeX. Check its braces, commas and quotes");
        }
    }

    private FoundRecord unended() {
        return FoundRecord.unreadable(
                start, "This entry does not end. A closing brace is missing, or the file is cut off");
    }

    /** Takes an undefined abbreviation and a cross-reference as they stand. */
    private static final class Lenient extends BibTeXParser {
        Lenient() throws ParseException {}

        @Override
        public void checkStringResolution(Key key, BibTeXString string) {}

        @Override
        public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {}
    }
}
