package org.evident.cpdexports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.evident.shared.portfolio.Written;

/** One page that needs nothing else, runs nothing, and prints well. */
class HtmlPaper implements Paper {

    private final Writer out;
    private final Markup markup = new Markup();

    HtmlPaper(OutputStream to, String name, LocalDate today) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), 64 * 1024);
        out.write(
                """
                <!DOCTYPE html>
                <html lang="en-GB"><head><meta charset="utf-8"/>
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>%s</title><style>%s</style></head><body><main>
                """
                        .formatted(Markup.plain(Markup.title(name)), Markup.style()));
        out.write(Markup.head(name, today));
    }

    @Override
    public void add(Written written, List<String> standards) throws IOException {
        out.write(markup.section(written, standards));
    }

    @Override
    public void end() throws IOException {
        out.write(markup.isEmpty() ? Markup.NOTHING : "");
        out.write("</main></body></html>\n");
        out.flush();
    }
}
