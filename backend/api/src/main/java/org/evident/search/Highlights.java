package org.evident.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.evident.search.SearchView.TextPart;

/** Marks what matched, as runs of text; never as markup. */
final class Highlights {

    private static final int SNIPPET = 300;

    private final UnifiedHighlighter whole = highlighter(WholeBreakIterator::new);
    private final UnifiedHighlighter best = highlighter(() -> BreakIterator.getSentenceInstance(Locale.UK));
    private final Query query;

    Highlights(Query query) {
        this.query = query;
    }

    List<TextPart> title(String title) throws IOException {
        var parts = marked(whole, title);
        return parts == null ? List.of(new TextPart(title, false)) : parts;
    }

    List<TextPart> snippet(String text) throws IOException {
        if (text.isBlank()) return List.of();
        var parts = marked(best, text);
        return parts == null ? List.of(new TextPart(start(text), false)) : parts;
    }

    @SuppressWarnings("unchecked")
    private List<TextPart> marked(UnifiedHighlighter highlighter, String text) throws IOException {
        return (List<TextPart>) highlighter.highlightWithoutSearcher(QueryReader.SHOWN, query, text, 1);
    }

    private static String start(String text) {
        if (text.length() <= SNIPPET) return text;
        var cut = text.lastIndexOf(' ', SNIPPET);
        return text.substring(0, cut < 100 ? SNIPPET : cut) + " …";
    }

    private static UnifiedHighlighter highlighter(java.util.function.Supplier<BreakIterator> breaks) {
        return UnifiedHighlighter.builderWithoutSearcher(Words.ANALYZER)
                .withBreakIterator(breaks)
                .withMaxLength(20_000)
                .withMaxNoHighlightPassages(0)
                .withFormatter(new Parts())
                .build();
    }

    private static final class Parts extends PassageFormatter {
        @Override
        public List<TextPart> format(Passage[] passages, String content) {
            var passage = passages[0];
            var start = passage.getStartOffset();
            var end = Math.min(passage.getEndOffset(), Math.max(start + 400, lastMatch(passage)));
            var parts = new ArrayList<TextPart>();
            var at = start;
            for (var i = 0; i < passage.getNumMatches(); i++) {
                var from = Math.max(at, passage.getMatchStarts()[i]);
                var to = Math.min(end, passage.getMatchEnds()[i]);
                if (to <= from) continue;
                if (from > at && joined(content.substring(at, from), parts)) {
                    var before = parts.removeLast();
                    parts.add(new TextPart(before.text() + content.substring(at, to), true));
                    at = to;
                    continue;
                }
                if (from > at) parts.add(new TextPart(content.substring(at, from), false));
                parts.add(new TextPart(content.substring(from, to), true));
                at = to;
            }
            if (at < end) parts.add(new TextPart(content.substring(at, end).stripTrailing(), false));
            return parts;
        }

        /** Two words that match with only a space or a hyphen between them are one mark: self-neglect. */
        private static boolean joined(String between, List<TextPart> parts) {
            return (between.equals("-") || between.equals(" "))
                    && !parts.isEmpty()
                    && parts.getLast().hit();
        }

        private static int lastMatch(Passage passage) {
            return passage.getNumMatches() == 0 ? 0 : Math.min(passage.getMatchEnds()[0] + 200, passage.getEndOffset());
        }
    }
}
