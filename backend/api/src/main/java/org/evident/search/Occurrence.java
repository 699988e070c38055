package org.evident.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;

/**
 * Whether a word occurs in anything the caller may see. The index as a whole must not be asked: a word that is right only
 * in what is hidden would then be known, and its missing correction would give it away.
 */
final class Occurrence {

    private final IndexSearcher searcher;
    private final Query visible;

    Occurrence(IndexSearcher searcher, Query visible) {
        this.searcher = searcher;
        this.visible = visible;
    }

    boolean ofWord(String stem) {
        try {
            var fields = new BooleanQuery.Builder();
            var anywhere = false;
            for (var field : QueryReader.FIELDS.keySet()) {
                var term = new Term(field, stem);
                if (searcher.getIndexReader().docFreq(term) == 0) continue;
                fields.add(new TermQuery(term), Occur.SHOULD);
                anywhere = true;
            }
            return anywhere
                    && any(new BooleanQuery.Builder()
                            .add(fields.build(), Occur.FILTER)
                            .add(visible, Occur.FILTER)
                            .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops at the first. */
    private boolean any(Query query) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var leaf : searcher.getIndexReader().leaves()) {
            var scorer = weight.scorer(leaf);
            if (scorer == null) continue;
            var living = leaf.reader().getLiveDocs();
            var documents = scorer.iterator();
            for (var doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
                if (living == null || living.get(doc)) return true;
            }
        }
        return false;
    }
}
