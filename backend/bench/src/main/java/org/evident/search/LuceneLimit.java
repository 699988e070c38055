package org.evident.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** Lucene in this process on the API's own index: the same query, twenty hits, an exact count and four facets. */
public final class LuceneLimit implements AutoCloseable {

    private static final List<String> FACETS = List.of("side", "topic", "access", "kind");

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState state;
    private final QueryReader questions = new QueryReader(new Synonyms());
    private final Query visible;

    public LuceneLimit(Path index, List<String> places) throws IOException {
        reader = DirectoryReader.open(FSDirectory.open(index));
        searcher = new IndexSearcher(reader);
        state = new DefaultSortedSetDocValuesReaderState(reader, Documents.FACETS);
        visible = new TermInSetQuery("place", places.stream().map(BytesRef::new).toList());
    }

    /** The query of these words, read once and outside what is timed. */
    public Query query(String words) throws IOException {
        var read = questions
                .read(Question.read(words), false, new Occurrence(searcher, visible)::ofWord)
                .query();
        return new BooleanQuery.Builder()
                .add(read, Occur.MUST)
                .add(visible, Occur.FILTER)
                .build();
    }

    public long count(Query query) throws IOException {
        return searcher.count(query);
    }

    /** @return the ids of the first twenty; all of the work is done before it returns */
    public List<String> search(Query query) throws IOException {
        var found = FacetsCollectorManager.search(searcher, query, 20, new FacetsCollectorManager());
        var facets = new SortedSetDocValuesFacetCounts(state, found.facetsCollector());
        for (var name : FACETS) facets.getTopChildren(40, name);
        count(query);
        var ids = new ArrayList<String>();
        for (var hit : found.topDocs().scoreDocs)
            ids.add(searcher.storedFields().document(hit.doc).get("id"));
        return ids;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
