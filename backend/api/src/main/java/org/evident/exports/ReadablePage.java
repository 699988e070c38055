package org.evident.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.evident.shared.privacy.Section;
import org.evident.shared.time.UkTime;

/**
 * The copy as one page that is read in a browser without a network: its own styles, no script, everything that was typed
 * escaped. It shows the newest rows of each part; the files beside it hold all of them.
 */
class ReadablePage {

    static final int MOST = 1_000;

    private final Writer out;
    private final ObjectMapper json;

    ReadablePage(Writer out, ObjectMapper json) {
        this.out = out;
        this.json = json;
    }

    void begin(String style, Instant now, List<Section> sections) throws IOException {
        out.write(
                """
                <!doctype html>
                <html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>What Evident holds about you</title><style>%s</style></head><body>
                <main><h1>What Evident holds about you</h1>
                <p>Made on %s (UK time). It is for you alone: keep it somewhere safe, and delete it when you no longer need it.</p>
                <nav aria-labelledby="parts"><h2 id="parts">Parts</h2><ul>
                """
                        .formatted(style, PageWords.escaped(PageWords.moment(now.atZone(UkTime.ZONE)))));
        for (var section : sections)
            out.write("<li><a href=\"#%s\">%s</a></li>\n".formatted(section.key(), title(section)));
        out.write("</ul></nav>\n");
    }

    void section(Section section, long rows, SectionReader reader) throws IOException, SQLException {
        out.write("<section id=\"%1$s\"><h2 id=\"h-%1$s\">%2$s</h2>\n<p>%3$s</p>\n<p class=\"q\">%4$s</p>\n"
                .formatted(
                        section.key(),
                        title(section),
                        PageWords.escaped(section.says().purpose()),
                        PageWords.escaped(kept(section))));
        if (rows > 0) table(section, reader);
        out.write("<p>%s</p></section>\n".formatted(PageWords.escaped(howMany(section, rows))));
    }

    void end() throws IOException {
        out.write("</main></body></html>\n");
        out.flush();
    }

    private void table(Section section, SectionReader reader) throws IOException, SQLException {
        var names = new ArrayList<String>();
        out.write("<div class=\"t\" role=\"region\" aria-labelledby=\"h-%s\" tabindex=\"0\"><table>\n"
                .formatted(section.key()));
        reader.each(section, MOST, row -> {
            var fields = json.readTree(row);
            if (names.isEmpty()) {
                fields.fieldNames().forEachRemaining(names::add);
                out.write(names.stream()
                        .map(name -> "<th scope=\"col\">" + PageWords.escaped(PageWords.words(name)) + "</th>")
                        .collect(Collectors.joining("", "<thead><tr>", "</tr></thead><tbody>\n")));
            }
            out.write("<tr>");
            for (var name : names) out.write("<td>" + PageWords.escaped(PageWords.value(fields.path(name))) + "</td>");
            out.write("</tr>\n");
        });
        out.write("</tbody></table></div>\n");
    }

    private static String howMany(Section section, long rows) {
        if (rows == 0) return "Nothing.";
        if (rows == 1) return "One row.";
        var all = "%,d rows.".formatted(rows);
        return rows <= MOST
                ? all
                : all + " The newest %,d are shown here; all are in data/%s.json.".formatted(MOST, section.key());
    }

    private static String kept(Section section) {
        return "Lawful basis: " + section.basis().replace('-', ' ') + ". "
                + section.says().recordClass().kept();
    }

    private static String title(Section section) {
        return PageWords.escaped(section.says().title());
    }
}
