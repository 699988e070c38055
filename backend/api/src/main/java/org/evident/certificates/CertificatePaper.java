package org.evident.certificates;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.evident.shared.text.XmlText;

/** A certificate on paper: PDF/UA, with a title, a language, a structure and its font within. */
@ApplicationScoped
class CertificatePaper {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** Liberation Sans comes with PDFBox, under the SIL Open Font License, which allows to embed it. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en-GB"><head><title>Certificate of attendance: %1$s</title>
            <meta name="description" content="Certificate of attendance"/><meta name="subject" content="Certificate of attendance"/>
            <style>
            @page { size: A4; margin: 22mm; }
            body { font-family: 'Liberation Sans'; color: #14232b; font-size: 13pt; line-height: 1.5; }
            h1 { font-size: 30pt; font-weight: normal; color: #0e4a5a; margin: 0 0 18mm 0; line-height: 1.15; }
            .brand { font-size: 16pt; color: #0e4a5a; border-bottom: 2pt solid #0e4a5a; padding-bottom: 4mm; margin-bottom: 24mm; }
            .name { font-size: 24pt; margin: 2mm 0 10mm 0; line-height: 1.2; }
            .event { font-size: 18pt; margin: 2mm 0 10mm 0; line-height: 1.25; }
            .quiet { color: #41535c; margin: 0; }
            .check { margin-top: 26mm; border-top: 1pt solid #9fb0b8; padding-top: 6mm; font-size: 11pt; }
            .code { font-size: 16pt; letter-spacing: 2pt; }
            </style></head><body>
            <p class="brand">Evident</p>
            <h1>Certificate of attendance</h1>
            <p class="quiet">This is to say that</p><p class="name">%2$s</p>
            <p class="quiet">attended</p><p class="event">%1$s</p>
            <p>on %3$s, for %4$s.</p>
            <p>Run by %5$s.</p>
            <div class="check"><p>Anyone can check this certificate at %6$s/certificates with the code</p>
            <p class="code">%7$s</p></div>
            </body></html>""";

    private final String web;

    CertificatePaper(@ConfigProperty(name = "evident.web.address") String web) {
        this.web = web.split(",")[0];
    }

    byte[] print(CertificateView c, String organisation) {
        var out = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(() -> PDDocument.class.getResourceAsStream(FONT), "Liberation Sans");
            builder.withHtmlContent(page(c, organisation), null);
            builder.withProducer("Evident");
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String page(CertificateView c, String organisation) {
        return PAGE.formatted(
                plain(c.event()),
                plain(c.name()),
                DAY.format(c.heldOn()),
                duration(c.minutes()),
                plain(organisation),
                plain(web),
                c.code().replaceAll("(.{4})(?=.)", "$1 "));
    }

    static String duration(int minutes) {
        var hours = minutes / 60;
        var rest = minutes % 60;
        var words = hours == 0 ? "" : hours + (hours == 1 ? " hour" : " hours");
        if (rest == 0 && hours > 0) return words;
        return (words.isEmpty() ? "" : words + " ") + rest + (rest == 1 ? " minute" : " minutes");
    }

    /** Text that people typed is text, whatever it looks like. */
    private static String plain(String text) {
        return XmlText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
