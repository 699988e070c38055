package org.evident.search;

import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The index on disk: disposable, rebuilt from the database whenever it is missing, damaged or of an older shape. */
@ApplicationScoped
class SearchIndex {

    private final Path folder;
    private IndexWriter writer;
    private SearcherManager searchers;
    private volatile Facet latest;

    SearchIndex(@ConfigProperty(name = "evident.index.directory") String folder) {
        this.folder = Path.of(folder);
    }

    private record Facet(DirectoryReader reader, SortedSetDocValuesReaderState state) {}

    /** A searcher of one moment, and the facets' state for the same moment. Close it to give it back. */
    final class Moment implements AutoCloseable {
        final IndexSearcher searcher;
        final SortedSetDocValuesReaderState facets;

        private Moment(IndexSearcher searcher) throws IOException {
            this.searcher = searcher;
            this.facets = facetsOf((DirectoryReader) searcher.getIndexReader());
        }

        @Override
        public void close() throws IOException {
            searchers.release(searcher);
        }
    }

    Moment now() throws IOException {
        return new Moment(searchers.acquire());
    }

    /** Opens what is on disk, or an empty index where that cannot be read. */
    synchronized void open() throws IOException {
        close();
        try {
            openWriter();
        } catch (IOException | RuntimeException damaged) {
            Log.warnf("The search index cannot be read and is built anew: %s", damaged.getMessage());
            close();
            empty();
            openWriter();
        }
        searchers = new SearcherManager(writer, new SearcherFactory());
    }

    /** How far it has read the catalogue of this identity; null when it has to be built. */
    Cursor cursorIn(String catalogue) {
        var kept = new HashMap<String, String>();
        var data = writer.getLiveCommitData();
        if (data != null) data.forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        var usable = Documents.SHAPE.equals(kept.get("shape")) && catalogue.equals(kept.get("catalogue"));
        return usable ? Cursor.parse(kept.get("cursor")) : null;
    }

    boolean isOnDisk() {
        if (!Files.isDirectory(folder)) return false;
        try (var directory = FSDirectory.open(folder)) {
            return DirectoryReader.indexExists(directory);
        } catch (IOException gone) {
            return false;
        }
    }

    void clear() throws IOException {
        writer.deleteAll();
    }

    void put(ResultSet row) throws SQLException, IOException {
        var document = Documents.FACETS.build(Documents.of(row));
        writer.updateDocument(new Term("id", row.getString("id")), document);
    }

    void remove(String id) throws IOException {
        writer.deleteDocuments(new Term("id", id));
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    void commit(Cursor cursor, String catalogue) throws IOException {
        writer.setLiveCommitData(Map.of("cursor", cursor.toString(), "shape", Documents.SHAPE, "catalogue", catalogue)
                .entrySet());
        writer.commit();
    }

    int documents() throws IOException {
        return writer == null ? 0 : writer.getDocStats().numDocs;
    }

    private SortedSetDocValuesReaderState facetsOf(DirectoryReader reader) throws IOException {
        var known = latest;
        if (known != null && known.reader() == reader) return known.state();
        if (!hasFacets(reader)) return null;
        var state = new DefaultSortedSetDocValuesReaderState(reader, Documents.FACETS);
        latest = new Facet(reader, state);
        return state;
    }

    private static boolean hasFacets(DirectoryReader reader) {
        return reader.numDocs() > 0;
    }

    private void openWriter() throws IOException {
        Files.createDirectories(folder);
        var config =
                new IndexWriterConfig(Words.ANALYZER).setRAMBufferSizeMB(16).setCommitOnClose(false);
        writer = new IndexWriter(FSDirectory.open(folder), config);
    }

    private void empty() throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (var files = Files.list(folder)) {
            for (var file : (Iterable<Path>) files::iterator) Files.deleteIfExists(file);
        }
    }

    @PreDestroy
    synchronized void close() throws IOException {
        latest = null;
        if (searchers != null) searchers.close();
        if (writer != null && writer.isOpen()) {
            try {
                writer.rollback();
            } catch (IOException folderIsGone) {
                Log.debug("The search index was closed without its files");
            }
        }
        searchers = null;
        writer = null;
    }
}
