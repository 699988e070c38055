package org.evident.shared.records;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Text from other systems as it was meant: without markup, and with lost quotes put back where only one sign can have stood. */
final class Tidy {

    private static final Pattern TAGS = Pattern.compile(
            "(?i)</?(?:jats:)?(?:i|b|u|p|em|strong|sub|sup|br|div|span|title|sec|font|small|scp|italic|bold|ul|ol|li|h[1-6]|a|img|script|style)\\b[^<>]{0,300}>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,7}|#x[0-9a-fA-F]{1,6}|[A-Za-z]{2,10});");
    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\uFEFF\\u200B\\u2060\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");
    private static final Pattern TWICE_ENCODED = Pattern.compile("\u00e2\u20ac.|\u00c3[\u0080-\u00bf\u2010-\u2122]");
    private static final char LOST = '\uFFFD';

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})\uFFFD(?=(?:s|t|re|ve|ll|d|m)\\b)");
    private static final Pattern DASH = Pattern.compile("(?<=[\\p{L}\\p{N})%.,] )\uFFFD(?= [\\p{L}\\p{N}(])");
    private static final Pattern RANGE = Pattern.compile("(?<=\\p{N})\uFFFD(?=\\p{N})|(?<=\\p{N} )\uFFFD(?= \\p{N})");
    private static final Pattern QUOTED = Pattern.compile(
            "(?<=^|[\\s(\\[/])\uFFFD(?=[\\p{L}\\p{N}])([^\uFFFD]{1,200}?)(?<=[\\p{L}\\p{N}.,!?%)])\uFFFD(?=$|[\\s.,;:!?)\\]/])");
    private static final Pattern PLURAL = Pattern.compile("(?<=\\p{L}s)\uFFFD(?= \\p{Ll})");

    private final String field;
    private final List<Remark> remarks;

    Tidy(String field, List<Remark> remarks) {
        this.field = field;
        this.remarks = remarks;
    }

    /** One line; null for nothing. */
    static String line(String field, String text, List<Remark> remarks) {
        var tidy = new Tidy(field, remarks).text(text);
        return tidy == null ? null : tidy.replaceAll("\\s+", " ");
    }

    /** Several paragraphs; null for nothing. */
    static String paragraphs(String field, String text, List<Remark> remarks) {
        return new Tidy(field, remarks).text(text);
    }

    private String text(String text) {
        if (text == null || text.isBlank()) return null;
        var tidy = withoutMarkup(decodedOnce(text));
        tidy = CONTROLS.matcher(tidy).replaceAll("");
        if (tidy.indexOf(LOST) >= 0) tidy = restored(tidy);
        tidy = tidy.replaceAll("[ \\t\\u00a0]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
        return tidy.isEmpty() ? null : tidy;
    }

    private String withoutMarkup(String text) {
        var plain = text.indexOf('<') < 0 ? text : TAGS.matcher(text).replaceAll("");
        if (ENTITY.matcher(plain).find()) plain = Parser.unescapeEntities(plain, false);
        if (plain.indexOf('<') >= 0) plain = TAGS.matcher(plain).replaceAll("");
        plain = plain.replaceAll("[{}]", "");
        if (plain.length() != text.length()) remarks.add(Remark.mended(field, "Markup was taken out"));
        return plain;
    }

    /** UTF-8 that was once read as Windows-1252 and written again. */
    private String decodedOnce(String text) {
        if (!TWICE_ENCODED.matcher(text).find()) return text;
        try {
            var bytes = Charset.forName("windows-1252").newEncoder().encode(java.nio.CharBuffer.wrap(text));
            var once = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.array(), 0, bytes.limit()))
                    .toString();
            remarks.add(Remark.mended(field, "Wrongly encoded signs were put right"));
            return once;
        } catch (CharacterCodingException notTwiceEncoded) {
            return text;
        }
    }

    private String restored(String text) {
        var lost = count(text);
        var mended = APOSTROPHE
                .matcher(text.replaceAll("(?i)(vis-)\uFFFD(-vis)", "$1à$2"))
                .replaceAll("’");
        mended = RANGE.matcher(mended).replaceAll("–");
        mended = QUOTED.matcher(mended).replaceAll("“$1”");
        mended = DASH.matcher(mended).replaceAll("–");
        if (mended.indexOf('“') >= 0 || count(mended) == 1)
            mended = PLURAL.matcher(mended).replaceAll("’");
        var left = count(mended);
        if (left < lost)
            remarks.add(Remark.mended(
                    field, "%d lost quotation marks, apostrophes or dashes were put back".formatted(lost - left)));
        if (left > 0)
            remarks.add(Remark.look(
                    field, "%d characters were lost and could not be put back; look for \uFFFD".formatted(left)));
        return mended;
    }

    private static int count(String text) {
        return (int) text.chars().filter(c -> c == LOST).count();
    }
}
