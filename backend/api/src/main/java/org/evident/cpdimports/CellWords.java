package org.evident.cpdimports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What people write in the cells of a sheet: kinds, settings, days and times in words. */
final class CellWords {

    private static final Pattern UK = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2}|[A-Za-z]{3,9})[/. -](\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?)?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)(?::\\d{2})?");
    private static final Pattern UNITS = Pattern.compile(
            "(?:(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*h(?:(?:ou)?rs?)?)?\\s*(?:and\\s*)?(?:(\\d{1,4})\\s*(?:m(?:in(?:ute)?s?)?)?)?");

    private static final Set<String> SETTINGS = Set.of("colleague", "team", "supervision", "training");

    /** The first that a cell contains decides, so that "online course on supervision" is a course. */
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        words("course", "course", "training", "e-learning", "elearning", "workshop", "module", "qualification");
        words("peer-discussion", "peer", "discussion with");
        words("supervision", "supervision", "121", "one to one");
        words("event", "event", "conference", "seminar", "webinar");
        words("watching", "watching", "podcast", "video", "film", "listen", "ted talk");
        words("reading", "reading", "read", "article", "book", "research", "journal", "briefing");
        words("team-learning", "team", "group", "reflective practice");
        words("shadowing", "shadow");
        words("feedback", "feedback", "complaint", "compliment", "appraisal");
        words("direct-work", "direct work", "case", "practice learning");
        words("decision", "decision");
        words("teaching", "teach", "mentor", "practice educat", "presenting", "presentation");
        words("other", "other");
    }

    private CellWords() {}

    private static void words(String kind, String... words) {
        for (var word : words) KINDS.put(word, kind);
    }

    static boolean isKind(String kind) {
        return KINDS.containsValue(kind);
    }

    static boolean isSetting(String setting) {
        return setting != null && SETTINGS.contains(setting);
    }

    /** Null for an empty cell; other for what nobody could tell. */
    static String kind(String cell) {
        if (cell.isBlank()) return null;
        var plain = cell.toLowerCase(Locale.ROOT).strip();
        if (isKind(plain)) return plain;
        return KINDS.entrySet().stream()
                .filter(word -> plain.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("other");
    }

    /** @param rest what else is said of a peer; where anything is, it was somewhere */
    static String setting(String cell, String rest) {
        var plain = cell.toLowerCase(Locale.ROOT);
        if (plain.isBlank()) return rest.isBlank() ? null : "colleague";
        if (plain.contains("supervision with") || plain.strip().equals("supervision")) return "supervision";
        if (plain.contains("training") || plain.contains("breakout") || plain.contains("conference")) return "training";
        if (plain.contains("team") || plain.contains("group")) return "team";
        return plain.contains("manager") || plain.contains("supervis") ? "supervision" : "colleague";
    }

    /** As it is written in the UK or by machines. Null for what is no day. */
    static LocalDate day(String text) {
        try {
            var plain = text.strip().replaceAll("(?<=\\d)(st|nd|rd|th)\\b", "").replaceAll("(?i)^[a-z]+day,? ", "");
            var iso = ISO.matcher(plain);
            if (iso.matches()) return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
            var uk = UK.matcher(plain);
            if (!uk.matches()) return null;
            var year = uk.group(3).length() == 2 ? "20" + uk.group(3) : uk.group(3);
            return day(year, month(uk.group(2)), uk.group(1));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) return Integer.parseInt(text);
        return Arrays.stream(Month.values())
                .filter(month ->
                        month.name().startsWith(text.toUpperCase(Locale.ROOT).substring(0, 3)))
                .findFirst()
                .map(Month::getValue)
                .orElse(0);
    }

    private static LocalDate day(String year, int month, String day) {
        if (Integer.parseInt(year) == 0) return null;
        return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    }

    /** @param unit what a bare number counts, in minutes; null for what is no time */
    static Integer minutes(String text, int unit) {
        var plain = text.toLowerCase(Locale.ROOT).strip();
        var clock = CLOCK.matcher(plain);
        if (clock.matches()) return Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2));
        if (plain.matches("\\d{1,5}([.,]\\d{1,2})?")) return Math.max(1, (int) Math.round(number(plain) * unit));
        var units = UNITS.matcher(plain);
        if (plain.isEmpty() || !units.matches()) return null;
        var hours = units.group(1) == null ? 0 : number(units.group(1));
        var minutes = units.group(2) == null ? 0 : Integer.parseInt(units.group(2));
        var total = (int) Math.round(hours * 60) + minutes;
        return total == 0 ? null : total;
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }
}
