package org.evident.search;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;

/** How a row of {@code search_document} becomes a document of the index. */
final class Documents {

    /** Raise it when documents change shape: an older index is then built anew. */
    static final String SHAPE = "1";

    static final String COLUMNS =
            """
            id, title, summary, key_messages, keywords, container_title, side, access, minutes, published_on, published_year,
            formats, pcf_domains, baseline, place, for_carers, authors, kind_slug, provider_slug, provider_name, topics,
            topic_titles, audiences""";

    static final FacetsConfig FACETS = new FacetsConfig();

    static {
        for (var name : new String[] {"topic", "audience", "format", "pcf", "minutes"})
            FACETS.setMultiValued(name, true);
    }

    private Documents() {}

    static Document of(ResultSet row) throws SQLException {
        var document = new Document();
        document.add(new StringField("id", row.getString("id"), Field.Store.YES));
        document.add(new StringField("place", row.getString("place"), Field.Store.NO));
        document.add(new StringField("carers", Boolean.toString(row.getBoolean("for_carers")), Field.Store.NO));
        text(document, row);
        facets(document, row);
        document.add(new NumericDocValuesField("published", date(row.getString("published_on"))));
        var minutes = row.getInt("minutes");
        document.add(new NumericDocValuesField("length", minutes == 0 ? Integer.MAX_VALUE : minutes));
        return document;
    }

    private static void text(Document document, ResultSet row) throws SQLException {
        var exact = new StringBuilder();
        add(document, exact, "title", row.getString("title"));
        add(document, exact, "keywords", String.join(". ", strings(row.getArray("keywords"))));
        add(document, exact, "messages", String.join(" ", strings(row.getArray("key_messages"))));
        add(document, exact, "authors", row.getString("authors"));
        add(document, exact, "provider", row.getString("provider_name"));
        add(document, exact, "container", row.getString("container_title"));
        add(document, exact, "topics", String.join(". ", strings(row.getArray("topic_titles"))));
        add(document, exact, "summary", row.getString("summary"));
        document.add(new TextField(Words.EXACT, exact.toString(), Field.Store.NO));
        document.add(new TextField(Words.EXACT_TITLE, row.getString("title"), Field.Store.NO));
    }

    private static void add(Document document, StringBuilder exact, String field, String text) {
        if (text == null || text.isEmpty()) return;
        document.add(new TextField(field, text, Field.Store.NO));
        exact.append(text).append(" . ");
    }

    private static void facets(Document document, ResultSet row) throws SQLException {
        for (var topic : strings(row.getArray("topics"))) facet(document, "topic", topic);
        for (var audience : strings(row.getArray("audiences"))) facet(document, "audience", audience);
        for (var format : strings(row.getArray("formats"))) facet(document, "format", format);
        for (var domain : strings(row.getArray("pcf_domains"))) facet(document, "pcf", domain);
        facet(document, "kind", row.getString("kind_slug"));
        facet(document, "provider", row.getString("provider_slug"));
        facet(document, "side", row.getString("side"));
        facet(document, "access", row.getString("access"));
        facet(document, "year", row.getString("published_year"));
        facet(document, "baseline", Boolean.toString(row.getBoolean("baseline")));
        var minutes = row.getInt("minutes");
        for (var band : new int[] {5, 10, 20})
            if (minutes > 0 && minutes <= band) facet(document, "minutes", "" + band);
        if (minutes > 20) facet(document, "minutes", "longer");
    }

    private static void facet(Document document, String name, String value) {
        if (value != null && !value.isEmpty()) document.add(new SortedSetDocValuesFacetField(name, value));
    }

    private static long date(String published) {
        if (published == null) return 0;
        return Long.parseLong((published.replace("-", "") + "0000").substring(0, 8));
    }

    private static String[] strings(Array array) throws SQLException {
        return array == null ? new String[0] : (String[]) array.getArray();
    }
}
