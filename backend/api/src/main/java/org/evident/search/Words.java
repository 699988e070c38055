package org.evident.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How text becomes words: lower case, without accents and possessives; stemmed, but for the fields that keep words as written. */
final class Words {

    static final String EXACT = "exact";
    static final String EXACT_TITLE = "exactTitle";
    private static final int MOST = 32;

    private static final Analyzer STEMMED = chain(true);
    private static final Analyzer AS_WRITTEN = chain(false);
    static final Analyzer ANALYZER =
            new PerFieldAnalyzerWrapper(STEMMED, Map.of(EXACT, AS_WRITTEN, EXACT_TITLE, AS_WRITTEN));

    private Words() {}

    /** Of a text that is asked about; as many as anyone needs, and few enough to be quick. */
    static List<String> stemmed(String text) {
        return tokens(STEMMED, text);
    }

    static List<String> asWritten(String text) {
        return tokens(AS_WRITTEN, text);
    }

    private static List<String> tokens(Analyzer analyzer, String text) {
        var tokens = new ArrayList<String>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (tokens.size() < MOST && stream.incrementToken()) tokens.add(term.toString());
            stream.end();
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Analyzer chain(boolean stem) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var tokenizer = new StandardTokenizer();
                TokenStream stream =
                        new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokenizer)));
                return new TokenStreamComponents(tokenizer, stem ? new KStemFilter(stream) : stream);
            }
        };
    }
}
