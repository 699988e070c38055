package org.evident.shared.csl;

import java.util.Map;

/** RIS, as reference managers read it: a two-letter tag, two spaces, a hyphen and the value on each line. */
final class Ris {

    private static final Map<String, String> TYPES = Map.of(
            "article",
            "JOUR",
            "report",
            "RPRT",
            "evidence-review",
            "RPRT",
            "briefing",
            "RPRT",
            "book",
            "BOOK",
            "book-chapter",
            "CHAP",
            "thesis",
            "THES",
            "conference-abstract",
            "CPAPER",
            "legislation",
            "STAT");

    private Ris() {}

    static String write(Work work) {
        var lines = new StringBuilder();
        line(lines, "TY", TYPES.getOrDefault(work.type(), "ELEC"));
        line(lines, "TI", work.title());
        for (var name : work.names()) {
            var text = name.family() == null
                    ? name.literal()
                    : name.family() + (name.given() == null ? "" : ", " + name.given());
            line(lines, name.editor() ? "ED" : "AU", text);
        }
        line(lines, "PY", work.publishedOn() == null ? null : work.publishedOn().substring(0, 4));
        line(lines, "DA", work.publishedOn() == null ? null : work.publishedOn().replace('-', '/'));
        line(lines, "T2", work.containerTitle());
        line(lines, "VL", work.volume());
        line(lines, "IS", work.issue());
        line(lines, "SP", work.pages());
        line(lines, "PB", work.publisher());
        line(lines, "DO", work.doi());
        line(lines, "SN", work.isbn() == null ? work.issn() : work.isbn());
        line(lines, "UR", work.url());
        line(lines, "AB", work.summary());
        work.keywords().forEach(keyword -> line(lines, "KW", keyword));
        return lines.append("ER  - \r\n\r\n").toString();
    }

    private static void line(StringBuilder lines, String tag, String value) {
        if (value == null || value.isBlank()) return;
        lines.append(tag)
                .append("  - ")
                .append(value.replaceAll("\\s+", " ").strip())
                .append("\r\n");
    }
}
