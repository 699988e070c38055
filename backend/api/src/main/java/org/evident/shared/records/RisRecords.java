package org.evident.shared.records;

import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISParser;
import java.io.IOException;
import java.io.LineNumberReader;
import java.io.StringReader;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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
                sink.accept(FoundRecord.unreadable(in.getLineNumber(), "This line is outside any record. Records start with TY and end with ER"));
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
            var references = new RISParser().parse(new StringReader(text)).getReferences();
            return FoundRecord.of(line, Works.of(new RISConverter().toItemData(references.getFirst())));
        } catch (IOException | RuntimeException e) {
            return FoundRecord.unreadable(line, "This record is not written as RIS. Check its tags");
        }
    }

    private static FoundRecord unended(int line) {
        return FoundRecord.unreadable(line, "This record does not end with ER. The file may be cut off");
    }
}
