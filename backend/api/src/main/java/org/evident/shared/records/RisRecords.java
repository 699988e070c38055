package org.evident.shared.records;

import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.IOException;
import java.io.LineNumberReader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evident.shared.csl.Work;
import org.evident.shared.csl.Works;

/** RIS, read record by record by citeproc-java, so that one broken record costs no other. */
final class RisRecords {

    private static final Pattern TYPE = Pattern.compile("\\s*TY {1,2}-.*");
    private static final Pattern END = Pattern.compile("\\s*ER {1,2}-.*");

    private RisRecords() {}

    static void read(LineNumberReader in, Consumer<FoundRecord> sink) throws IOException {
        StringBuilder record = null;
        var start = 0;
        var stray = false;
        for (String line; (line = Lines.next(in)) != null; ) {
            if (TYPE.matcher(line).matches()) {
                if (record != null) sink.accept(unended(start));
                record = new StringBuilder();
                start = in.getLineNumber();
                stray = false;
            } else if (record == null && !line.isBlank() && !stray) {
                stray = true;
                sink.accept(FoundRecord.unreadable(
                        in.getLineNumber(), "This line is outside any record. Records start with TY and end with ER"));
            }
            if (record == null) continue;
            record.append(line.stripLeading()).append('\n');
            if (record.length() > Lines.LONGEST) throw Lines.tooLong(in.getLineNumber());
            if (END.matcher(line).matches()) {
                sink.accept(parse(start, record.toString()));
                record = null;
            }
        }
        if (record != null) sink.accept(unended(start));
    }

    private static FoundRecord parse(int line, String text) {
        try {
            var reference = new RISParser()
                    .parse(new StringReader(text))
                    .getReferences()
                    .getFirst();
            return FoundRecord.of(line, work(reference));
        } catch (IOException | RuntimeException e) {
            return FoundRecord.unreadable(line, "This record is not written as RIS. Check its tags");
        }
    }

    /** citeproc-java's own conversion knows no T2, and takes every number for both an ISBN and an ISSN. */
    private static Work work(RISReference r) {
        var names = Stream.concat(names(r.getAuthors(), false), names(r.getEditors(), true))
                .toList();
        var number = r.getIsbnOrIssn();
        var isbn = number != null && number.replaceAll("[^0-9Xx]", "").length() > 8;
        var keywords = r.getKeywords() == null ? List.<String>of() : List.of(r.getKeywords());
        return new Work(
                "ris",
                first(r.getTitle(), r.getPrimaryTitle()),
                Works.kind(new RISConverter().toType(r.getType())),
                names,
                r.getPublisher(),
                first(r.getJournal(), r.getSecondaryTitle(), r.getBookOrConference()),
                r.getVolume(),
                first(r.getIssue(), r.getNumber()),
                pages(r),
                r.getURL(),
                r.getDOI(),
                isbn ? number : null,
                isbn ? null : number,
                date(first(r.getDate(), r.getYear())),
                r.getAbstrct(),
                keywords,
                r.getLanguage());
    }

    private static String pages(RISReference r) {
        return r.getEndPage() == null || r.getStartPage() == null
                ? first(r.getStartPage(), r.getEndPage())
                : r.getStartPage() + "-" + r.getEndPage();
    }

    /** RIS writes 2021/05/04/, and 2021/// for a year. */
    private static String date(String text) {
        return text == null ? null : text.strip().replace('/', '-').replaceAll("-+[^0-9]*$", "");
    }

    private static String first(String... texts) {
        return Arrays.stream(texts)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static Stream<Work.Name> names(String[] names, boolean editors) {
        return names == null ? Stream.empty() : Arrays.stream(names).map(name -> Names.of(name, editors));
    }

    private static FoundRecord unended(int line) {
        return FoundRecord.unreadable(line, "This record does not end with ER. The file may be cut off");
    }
}
