package org.evident.shared.pages;

import static org.evident.shared.pages.PageSource.PDF;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.evident.shared.records.Field;
import org.evident.shared.records.Names;

/** The properties that a PDF carries. Many were left as their program made them, so that a person must look. */
final class Pdf {

    private static final Pattern PROGRAM =
            Pattern.compile("(?i)^microsoft (?:word|powerpoint) - |\\.(?:docx?|pptx?|pdf|indd)$");

    private Pdf() {}

    static void read(byte[] body, Findings findings) {
        if (!PackedStreams.areSmall(body)) return;
        try (var pdf = Loader.loadPDF(body)) {
            read(pdf, findings);
        } catch (IOException | RuntimeException damagedOrLocked) {
            // Nothing is known of it, and the person is told so.
        }
    }

    private static void read(PDDocument pdf, Findings findings) {
        var properties = pdf.getDocumentInformation();
        if (properties.getTitle() != null)
            findings.text(
                    PDF, Field.TITLE, PROGRAM.matcher(properties.getTitle()).replaceAll(""));
        findings.authors(
                PDF,
                split(properties.getAuthor(), ";| and ").stream()
                        .map(name -> Names.of(name, false))
                        .toList());
        findings.text(PDF, Field.SUMMARY, properties.getSubject());
        findings.texts(PDF, Field.KEYWORDS, split(properties.getKeywords(), "[;,]"));
        findings.text(PDF, Field.LANGUAGE, pdf.getDocumentCatalog().getLanguage());
    }

    private static List<String> split(String text, String between) {
        if (text == null) return List.of();
        return Arrays.stream(text.split(between))
                .filter(part -> !part.isBlank())
                .toList();
    }

    static boolean is(byte[] body) {
        return new String(body, 0, Math.min(body.length, 1024), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }
}
