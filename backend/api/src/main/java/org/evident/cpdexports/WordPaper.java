package org.evident.cpdexports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.evident.shared.portfolio.Written;
import org.evident.shared.text.XmlText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A Word document whose headings are headings, so that a screen reader and a table of contents find them. */
class WordPaper implements Paper {

    private final OutputStream out;
    private final XWPFDocument document = new XWPFDocument();
    private boolean begun;

    WordPaper(OutputStream out, String name, LocalDate today) throws IOException {
        this.out = out;
        styles();
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(Markup.title(name));
        properties.setCreator("Evident");
        write("Title", Markup.title(name));
        write(
                "Normal",
                "Taken from Evident on " + PieceWords.day(today)
                        + ". The order and the questions are those of Social Work England’s form.");
    }

    private void styles() throws IOException {
        try (InputStream xml = WordPaper.class.getResourceAsStream("/cpdexports/styles.xml")) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(xml).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void add(Written written, List<String> standards) {
        begun = true;
        write("Heading1", PieceWords.title(written.piece()));
        PieceWords.answers(written, standards).forEach((question, answer) -> {
            write("Heading2", question);
            for (var part : PieceWords.paragraphs(answer)) write("Normal", part);
        });
    }

    private void write(String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        var run = paragraph.createRun();
        var lines = XmlText.of(text).split("\n");
        for (var at = 0; at < lines.length; at++) {
            if (at > 0) run.addBreak();
            run.setText(lines[at], at);
        }
    }

    @Override
    public void end() throws IOException {
        if (!begun) write("Normal", "There are no records in this choice.");
        document.write(out);
        document.close();
    }
}
