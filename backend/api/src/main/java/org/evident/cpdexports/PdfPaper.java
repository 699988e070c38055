package org.evident.cpdexports;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.evident.shared.portfolio.Written;

/** PDF/UA: with a title, a language, a structure, bookmarks and its font within. */
class PdfPaper implements Paper {

    /** Liberation Sans comes with PDFBox, under the SIL Open Font License, which allows to embed it. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final OutputStream out;
    private final String name;
    private final LocalDate today;
    private final Markup markup = new Markup();
    private final StringBuilder sections = new StringBuilder();
    private final StringBuilder bookmarks = new StringBuilder();
    private int count;

    PdfPaper(OutputStream out, String name, LocalDate today) {
        this.out = out;
        this.name = name;
        this.today = today;
    }

    @Override
    public void add(Written written, List<String> standards) {
        sections.append(markup.section(written, standards));
        bookmarks.append("<bookmark name=\"%s\" href=\"#r%d\"/>"
                .formatted(Markup.plain(PieceWords.title(written.piece())), ++count));
    }

    @Override
    public void end() throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> PDDocument.class.getResourceAsStream(FONT), "Liberation Sans");
        builder.withHtmlContent(page(), null);
        builder.withProducer("Evident");
        builder.toStream(out);
        builder.run();
    }

    private String page() throws IOException {
        var title = Markup.plain(Markup.title(name));
        return "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><title>" + title + "</title>"
                + "<meta name=\"description\" content=\"" + title + "\"/><meta name=\"subject\" content=\"" + title
                + "\"/>"
                + "<bookmarks>" + bookmarks + "</bookmarks><style>" + Markup.style() + "</style></head><body>"
                + Markup.head(name, today) + (count == 0 ? Markup.NOTHING : sections) + "</body></html>";
    }
}
