package org.evident.cpdexports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.evident.shared.portfolio.Written;
import org.evident.shared.text.XmlText;

/** Records as markup that is good HTML and good XML: a heading for each, its questions and answers, paragraphs as typed. */
class Markup {

    static final String NOTHING = "<p>There are no records in this choice.</p>\n";

    private int sections;

    static String title(String name) {
        return "CPD records of " + name;
    }

    static String style() throws IOException {
        try (InputStream css = Markup.class.getResourceAsStream("/cpdexports/page.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static String head(String name, LocalDate today) {
        return "<h1>%s</h1>\n<p class=\"quiet\">Taken from Evident on %s. The order and the questions are those of Social Work England’s form.</p>\n"
                .formatted(plain(title(name)), PieceWords.day(today));
    }

    boolean isEmpty() {
        return sections == 0;
    }

    String section(Written written, List<String> standards) {
        var text = new StringBuilder(
                "<section><h2 id=\"r%d\">%s</h2>\n".formatted(++sections, plain(PieceWords.title(written.piece()))));
        PieceWords.answers(written, standards).forEach((question, answer) -> text.append("<h3>")
                .append(plain(question))
                .append("</h3>\n")
                .append(paragraphs(answer)));
        return text.append("</section>\n").toString();
    }

    private static String paragraphs(String answer) {
        var text = new StringBuilder();
        for (var part : PieceWords.paragraphs(answer))
            text.append("<p>").append(plain(part).replace("\n", "<br/>")).append("</p>\n");
        return text.toString();
    }

    /** Text that people typed is text, whatever it looks like. */
    static String plain(String text) {
        return XmlText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
