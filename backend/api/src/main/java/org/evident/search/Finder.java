package org.evident.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.util.BytesRef;
import org.evident.shared.security.Standpoint;

/** Asks the index. Visibility is part of every query, so that totals, facets and spellings know nothing else. */
@ApplicationScoped
class Finder {

    static final List<String> FACETS =
            List.of("minutes", "side", "topic", "access", "kind", "audience", "provider", "format", "year", "pcf");
    private static final int VALUES = 40;

    static {
        // The most that 32 words with all their other names come to, in every field, with room to spare.
        IndexSearcher.setMaxClauseCount(16_384);
    }

    private final SearchIndex index;
    private final QueryReader reader;

    Finder(SearchIndex index, QueryReader reader) {
        this.index = index;
        this.reader = reader;
    }

    /**
     * @param counts facet to value to how many
     * @param marks what to mark in the text that is shown
     */
    record Found(
            List<UUID> ids,
            long total,
            Map<String, Map<String, Long>> counts,
            Query marks,
            List<String> also,
            String didYouMean) {}

    Found find(SearchRequest asked, Standpoint standpoint, int from, int size) throws IOException {
        try (var view = index.now()) {
            var question = Question.read(asked.q);
            var visible = visible(standpoint);
            var reading = reader.read(question, asked.exact, new Occurrence(view.searcher, visible)::ofWord);
            var drill = drill(reading.query(), visible, asked.filters());
            if (view.facets == null)
                return new Found(List.of(), 0, Map.of(), reading.marks(), reading.alsoLookedFor(), null);
            var result = new DrillSideways(view.searcher, Documents.FACETS, view.facets)
                    .search(drill, null, null, from + size, sort(asked.sort, question), false);
            var ids = new ArrayList<UUID>();
            var hits = result.hits.scoreDocs;
            var stored = view.searcher.storedFields();
            for (var i = from; i < hits.length; i++)
                ids.add(UUID.fromString(stored.document(hits[i].doc).get("id")));
            var total = result.hits.totalHits.relation() == TotalHits.Relation.EQUAL_TO && hits.length < from + size
                    ? result.hits.totalHits.value()
                    : view.searcher.count(drill);
            var better = reading.unknown().isEmpty() ? null : spelling(asked.q, reading, visible, view.searcher);
            return new Found(ids, total, counts(result.facets), reading.marks(), reading.alsoLookedFor(), better);
        }
    }

    /** These words, within what is visible and what the filters leave. */
    static DrillDownQuery drill(Query words, Query visible, Map<String, List<String>> filters) {
        var base = new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(visible, Occur.FILTER)
                .build();
        var drill = new DrillDownQuery(Documents.FACETS, base);
        filters.forEach((name, values) -> values.forEach(value -> drill.add(name, value)));
        return drill;
    }

    /** Ids of titles with a word that begins like this. */
    List<UUID> beginning(String text, Standpoint standpoint, int most) throws IOException {
        var words = Words.asWritten(text);
        if (words.isEmpty()) return List.of();
        var all = new BooleanQuery.Builder().add(visible(standpoint), Occur.FILTER);
        for (var word : words.subList(0, words.size() - 1)) {
            all.add(new TermQuery(new Term(Words.EXACT_TITLE, word)), Occur.MUST);
        }
        all.add(new PrefixQuery(new Term(Words.EXACT_TITLE, words.getLast())), Occur.MUST);
        try (var view = index.now()) {
            var ids = new ArrayList<UUID>();
            var stored = view.searcher.storedFields();
            for (var hit : view.searcher.search(all.build(), most).scoreDocs) {
                ids.add(UUID.fromString(stored.document(hit.doc).get("id")));
            }
            return ids;
        }
    }

    static Query visible(Standpoint standpoint) {
        var places = among(standpoint.places());
        if (!standpoint.carer()) return places;
        var forCarers = new BooleanQuery.Builder()
                .add(new TermQuery(new Term("carers", "true")), Occur.SHOULD)
                .add(among(standpoint.staffed()), Occur.SHOULD)
                .build();
        return new BooleanQuery.Builder()
                .add(places, Occur.FILTER)
                .add(forCarers, Occur.FILTER)
                .build();
    }

    private static Query among(List<String> places) {
        return new TermInSetQuery("place", places.stream().map(BytesRef::new).toList());
    }

    private static Sort sort(String asked, Question question) {
        var steady = new SortField(null, SortField.Type.DOC);
        var newest = new SortField("published", SortField.Type.LONG, true);
        if (asked.equals("newest") || (asked.equals("relevance") && question.isEmpty()))
            return new Sort(newest, steady);
        if (asked.equals("shortest"))
            return new Sort(new SortField("length", SortField.Type.LONG), SortField.FIELD_SCORE, steady);
        return new Sort(SortField.FIELD_SCORE, newest, steady);
    }

    private static Map<String, Map<String, Long>> counts(Facets facets) throws IOException {
        var counts = new LinkedHashMap<String, Map<String, Long>>();
        for (var name : FACETS) {
            var top = facets.getTopChildren(VALUES, name);
            if (top == null) continue;
            var values = new LinkedHashMap<String, Long>();
            for (var value : top.labelValues) values.put(value.label, value.value.longValue());
            counts.put(name, values);
        }
        return counts;
    }

    /** The question with each unknown word put right, if what comes of it is in something the caller may see. */
    private static String spelling(String asked, QueryReader.Reading reading, Query visible, IndexSearcher searcher)
            throws IOException {
        var checker = new DirectSpellChecker();
        checker.setMinPrefix(1);
        checker.setMaxQueryFrequency(Integer.MAX_VALUE);
        var better = asked;
        for (var word : reading.unknown()) {
            if (word.length() < 4) continue;
            var right = rightSpelling(checker, word, visible, searcher);
            if (right != null)
                better = better.replaceAll("(?i)\\b" + java.util.regex.Pattern.quote(word) + "\\b", right);
        }
        return better.equals(asked) ? null : better;
    }

    private static String rightSpelling(DirectSpellChecker checker, String word, Query visible, IndexSearcher searcher)
            throws IOException {
        var near = checker.suggestSimilar(
                new Term(Words.EXACT, word), 8, searcher.getIndexReader(), SuggestMode.SUGGEST_ALWAYS);
        for (var suggestion : near) {
            var seen = new BooleanQuery.Builder()
                    .add(new TermQuery(new Term(Words.EXACT, suggestion.string)), Occur.FILTER)
                    .add(visible, Occur.FILTER)
                    .build();
            if (searcher.search(seen, 1).totalHits.value() > 0) return suggestion.string;
        }
        return null;
    }
}
