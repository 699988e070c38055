package org.evident.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns a question into a Lucene query over the fields that are ranked, title first. */
@ApplicationScoped
class QueryReader {

    static final Map<String, Float> FIELDS = Map.of(
            "title",
            6f,
            "keywords",
            4f,
            "topics",
            3f,
            "messages",
            3f,
            "authors",
            3f,
            "provider",
            1.5f,
            "container",
            1f,
            "summary",
            1f);

    /** The field that stands for all text that is shown. */
    static final String SHOWN = "summary";

    private final Synonyms synonyms;

    QueryReader(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** @param alsoLookedFor other names that were searched for as well */
    record Reading(Query query, Query marks, List<String> alsoLookedFor, Set<String> unknown) {}

    /** @param seen what is true of words that occur in something the caller may see */
    Reading read(Question question, boolean exact, Predicate<String> seen) {
        if (question.isEmpty())
            return new Reading(new MatchAllDocsQuery(), new MatchNoDocsQuery(), List.of(), Set.of());
        var all = new BooleanQuery.Builder();
        var also = new LinkedHashSet<String>();
        var unknown = new LinkedHashSet<String>();
        var parts = exact ? exactParts(question) : parts(question, also, unknown, seen);
        var words = new BooleanQuery.Builder()
                .setMinimumNumberShouldMatch(parts.size() <= 3 ? parts.size() : parts.size() * 3 / 4);
        parts.forEach(part -> words.add(part, Occur.SHOULD));
        if (!parts.isEmpty()) all.add(words.build(), Occur.MUST);
        for (var phrase : question.phrases()) addPhrase(all, phrase, Occur.MUST);
        for (var phrase : question.excluded()) addPhrase(all, phrase, Occur.MUST_NOT);
        if (parts.isEmpty() && question.phrases().isEmpty()) all.add(new MatchAllDocsQuery(), Occur.MUST);
        return new Reading(all.build(), marks(question, also, unknown), List.copyOf(also), unknown);
    }

    private List<Query> parts(Question question, Set<String> also, Set<String> unknown, Predicate<String> seen) {
        var written = Words.asWritten(question.words());
        var stems = Words.stemmed(question.words());
        var parts = new ArrayList<Query>();
        for (var at = 0; at < stems.size(); ) {
            var match = synonyms.at(stems, at);
            if (match != null) {
                parts.add(named(stems.subList(at, at + match.length()), match.others()));
                also.addAll(match.others());
                at += match.length();
            } else {
                var stem = stems.get(at);
                var word = at < written.size() ? written.get(at) : stem;
                if (seen.test(stem)) parts.add(anywhere(List.of(stem)));
                else {
                    unknown.add(word);
                    parts.add(nearly(word, stem));
                }
                at++;
            }
        }
        return parts;
    }

    /** Every word and name that was looked for, in the one field that is marked. */
    private static Query marks(Question question, Set<String> also, Set<String> unknown) {
        var marks = new BooleanQuery.Builder();
        Words.stemmed(question.words()).forEach(stem -> marks.add(new TermQuery(new Term(SHOWN, stem)), Occur.SHOULD));
        for (var names : List.of(question.phrases(), also)) {
            for (var name : names)
                marks.add(new PhraseQuery(SHOWN, Words.stemmed(name).toArray(String[]::new)), Occur.SHOULD);
        }
        for (var word : unknown) {
            if (word.length() >= 4)
                marks.add(new FuzzyQuery(new Term(SHOWN, word), word.length() < 8 ? 1 : 2, 1), Occur.SHOULD);
        }
        return marks.build();
    }

    private static List<Query> exactParts(Question question) {
        return Words.asWritten(question.words()).stream()
                .<Query>map(word -> new TermQuery(new Term(Words.EXACT, word)))
                .toList();
    }

    /** The name as typed, or any other name of the same thing at a little less weight. */
    private static Query named(List<String> typed, List<String> others) {
        var any = new ArrayList<Query>();
        any.add(anywhere(typed));
        if (typed.size() > 1) any.add(new BoostQuery(allOf(typed), 0.4f));
        for (var other : others) any.add(new BoostQuery(anywhere(Words.stemmed(other)), 0.6f));
        return new DisjunctionMaxQuery(any, 0.1f);
    }

    private static Query allOf(List<String> stems) {
        var all = new BooleanQuery.Builder();
        stems.forEach(stem -> all.add(anywhere(List.of(stem)), Occur.MUST));
        return all.build();
    }

    private static Query anywhere(List<String> stems) {
        var any = new ArrayList<Query>();
        FIELDS.forEach((field, boost) -> any.add(new BoostQuery(
                stems.size() == 1
                        ? new TermQuery(new Term(field, stems.getFirst()))
                        : new PhraseQuery(1, field, stems.toArray(String[]::new)),
                boost)));
        return new DisjunctionMaxQuery(any, 0.1f);
    }

    /** Words nobody wrote: perhaps a slip of the finger. */
    private static Query nearly(String word, String stem) {
        if (stem.length() < 4) return new TermQuery(new Term(Words.EXACT, word));
        var edits = stem.length() < 8 ? 1 : 2;
        var any = new ArrayList<Query>();
        for (var field : List.of("title", "keywords", "messages", "summary", "authors")) {
            any.add(new BoostQuery(new FuzzyQuery(new Term(field, stem), edits, 1, 20, true), FIELDS.get(field)));
        }
        return new DisjunctionMaxQuery(any, 0.1f);
    }

    private static void addPhrase(BooleanQuery.Builder all, String phrase, Occur occur) {
        var words = Words.asWritten(phrase);
        if (!words.isEmpty()) all.add(new PhraseQuery(Words.EXACT, words.toArray(String[]::new)), occur);
    }
}
