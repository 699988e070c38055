package org.evident.shared.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.evident.shared.csl.Work;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.records.CheckedRecord.Credit;

/** Checks one record. What is wrong with a part costs only that part, and is said; a record needs a title. */
final class RecordCheck {

    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>]+");
    private static final Pattern DOI_ADDRESS =
            Pattern.compile("(?i)https?://(?:dx\\.)?doi\\.org/(10\\.[0-9]{4,9}/[^\\s?#]+)");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(1[0-9]{3}|20[0-9]{2})(?![0-9])");
    private static final Pattern BRITISH = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private static final Pattern QUALIFIER =
            Pattern.compile("(?i)\\((print|online|electronic|linking|pbk|hbk|paperback|hardback)\\)");

    private static final int MOST_REMARKS = 40;

    private final FoundRecord found;
    private final int position;
    private final List<Remark> remarks = new ArrayList<>();

    RecordCheck(FoundRecord found, int position) {
        this.found = found;
        this.position = position;
    }

    CheckedRecord checked() {
        if (found.work() == null) {
            remarks.add(Remark.problem("record", found.problem()));
            return unusable("");
        }
        var work = found.work();
        var title = title(work.title());
        if (remarks.stream().anyMatch(Remark::stops)) return unusable(title == null ? "" : title);
        var credits = credits(work.names());
        var published = date(work.publishedOn());
        var url = address(work.url());
        var key = credits.isEmpty() ? null : cut(credits.getFirst().shown().toLowerCase(Locale.ROOT), 120);
        return new CheckedRecord(
                position,
                found.line(),
                true,
                title,
                shown(credits),
                key,
                published == null ? null : Integer.valueOf(published.substring(0, 4)),
                cut(work.type(), 60),
                credits,
                text("publisher", work.publisher(), 200),
                text("containerTitle", work.containerTitle(), 500),
                text("volume", work.volume(), 40),
                text("issue", work.issue(), 40),
                pages(work.pages()),
                url,
                doi(work.doi(), url),
                number("isbn", work.isbn(), Identifiers::isbn),
                number("issn", work.issn(), Identifiers::issn),
                published,
                language(work.language()),
                summary(work.summary()),
                keywords(work.keywords()),
                side(),
                minutes(),
                remarks());
    }

    /** Each once: two hundred authors with stray markup are one thing to know. */
    private List<Remark> remarks() {
        return remarks.stream().distinct().limit(MOST_REMARKS).toList();
    }

    private CheckedRecord unusable(String title) {
        return new CheckedRecord(
                position,
                found.line(),
                false,
                title,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                remarks());
    }

    private String title(String text) {
        var title = Tidy.line("title", text, remarks);
        if (title == null) remarks.add(Remark.problem("title", "There is no title"));
        else if (title.length() > 500) {
            remarks.add(Remark.problem("title", "The title is longer than 500 characters"));
            return cut(title, 500);
        }
        return title;
    }

    private String text(String field, String text, int limit) {
        var tidy = Tidy.line(field, text, remarks);
        if (tidy == null || tidy.length() <= limit) return tidy;
        remarks.add(Remark.dropped(field, "Cut to %,d characters".formatted(limit)));
        return cut(tidy, limit);
    }

    private String summary(String text) {
        var tidy = Tidy.paragraphs("summary", text, remarks);
        if (tidy == null || tidy.length() <= 20_000) return tidy;
        remarks.add(Remark.dropped("summary", "Cut to 20,000 characters"));
        return cut(tidy, 20_000);
    }

    private List<Credit> credits(List<Work.Name> names) {
        var credits = new ArrayList<Credit>();
        for (var name : names) {
            var role = name.editor() ? "editor" : null;
            var family = text("authors", name.family(), 120);
            if (family != null) credits.add(new Credit(null, family, text("authors", name.given(), 120), role));
            else if (text("authors", name.literal(), 200) instanceof String body)
                credits.add(new Credit(body, null, null, role));
        }
        if (credits.size() <= 200) return credits;
        remarks.add(Remark.dropped("authors", "Only the first 200 of %d names were kept".formatted(credits.size())));
        return List.copyOf(credits.subList(0, 200));
    }

    private static String shown(List<Credit> credits) {
        if (credits.isEmpty()) return null;
        var first =
                String.join(", ", credits.stream().limit(3).map(Credit::shown).toList());
        return credits.size() > 3 ? first + " and others" : first;
    }

    private String address(String text) {
        var url = Tidy.line("url", text, new ArrayList<>());
        if (url == null) return null;
        url = url.split("[ ;]")[0];
        if (url.regionMatches(true, 0, "www.", 0, 4)) url = "https://" + url;
        if (WEB.matcher(url).matches() && url.length() <= 2000) return url;
        var local = url.matches("(?i)(file:.*|[a-z]:[\\\\/].*|[/\\\\~].*)");
        remarks.add(Remark.dropped(
                "url",
                local ? "A path on somebody's computer was left out" : "This is not a web address and was left out"));
        return null;
    }

    private String doi(String text, String url) {
        var doi = number("doi", text, Identifiers::doi);
        if (doi != null || url == null) return doi;
        var match = DOI_ADDRESS.matcher(url);
        return match.matches() ? number("doi", match.group(1), Identifiers::doi) : null;
    }

    /** The first of several, as print and electronic ISSNs stand together, that is right. */
    private String number(String field, String text, UnaryOperator<String> check) {
        var written = Tidy.line(field, text, new ArrayList<>());
        if (written == null) return null;
        for (var part : QUALIFIER
                .matcher(written)
                .replaceAll(" ")
                .strip()
                .split("(?<!\\s)\\s*[,;]\\s*|(?<!\\s)\\s+(?=[0-9hd])")) {
            try {
                var number = check.apply(part.replaceAll("(?<![.,;])[.,;]+$", ""));
                if (number != null) return number;
            } catch (ProblemException wrong) {
                // The next one may be right.
            }
        }
        remarks.add(Remark.dropped(
                field,
                "\"%s\" is not a right %s and was left out"
                        .formatted(cut(written, 60), field.toUpperCase(Locale.ROOT))));
        return null;
    }

    private String date(String text) {
        var date = Tidy.line("publishedOn", text, new ArrayList<>());
        if (date == null) return null;
        var british = BRITISH.matcher(date);
        if (british.matches())
            date = "%s-%02d-%02d"
                    .formatted(british.group(3), Integer.valueOf(british.group(2)), Integer.valueOf(british.group(1)));
        try {
            return Identifiers.date(date.length() > 10 ? date.substring(0, 10) : date);
        } catch (ProblemException notWhole) {
            var year = YEAR.matcher(date);
            if (year.find()) return year.group(1);
            remarks.add(
                    Remark.dropped("publishedOn", "\"%s\" is not a date and was left out".formatted(cut(date, 60))));
            return null;
        }
    }

    private String pages(String text) {
        var pages = text("pages", text, 60);
        return pages == null ? null : pages.replaceAll("(?<=\\w)\\s*-{1,2}\\s*(?=\\w)", "–");
    }

    private String language(String text) {
        if (text == null || text.isBlank()) return null;
        var language = text.strip();
        if (language.equalsIgnoreCase("english")) return "en";
        if (language.equalsIgnoreCase("welsh")) return "cy";
        return language.length() <= 35 && LANGUAGE.matcher(language).matches() ? language : null;
    }

    private List<String> keywords(List<String> words) {
        var tidy = words.stream()
                .map(word -> Tidy.line("keywords", word, new ArrayList<>()))
                .filter(word -> word != null && word.length() <= 80)
                .distinct()
                .limit(60)
                .toList();
        if (tidy.size() < words.stream().distinct().count())
            remarks.add(Remark.dropped("keywords", "Keywords over 80 characters, or after the 60th, were left out"));
        return tidy;
    }

    private String side() {
        var written = Tidy.line("side", found.side(), new ArrayList<>());
        if (written == null) return null;
        var word = written.toLowerCase(Locale.ROOT).replace('’', '\'');
        var side = Arrays.stream(new String[] {"practice", "people", "research", "mixed"})
                .filter(word::startsWith)
                .findFirst();
        if (side.isEmpty())
            remarks.add(Remark.dropped("side", "\"%s\" is not a side of evidence".formatted(cut(word, 60))));
        return side.orElse(null);
    }

    private Integer minutes() {
        var written = Tidy.line("minutes", found.minutes(), new ArrayList<>());
        if (written == null) return null;
        var digits = written.replaceAll("(?i)(?<!\\s)\\s*(min|mins|minutes)\\.?$", "");
        if (digits.matches("[0-9]{1,4}") && Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= 1440)
            return Integer.valueOf(digits);
        remarks.add(Remark.dropped(
                "minutes", "\"%s\" is not a number of minutes from 1 to 1,440".formatted(cut(digits, 60))));
        return null;
    }

    private static String cut(String text, int limit) {
        if (text == null || text.length() <= limit) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit);
    }
}
