package org.evident.cpdexports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.evident.shared.portfolio.Beginning.From;
import org.evident.shared.portfolio.Piece;
import org.evident.shared.portfolio.Written;

/** A record in words, in the order in which Social Work England's form asks (SWE-7). */
final class PieceWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("course", "Course or workshop"),
            Map.entry("event", "Learning event"),
            Map.entry("reading", "Reading"),
            Map.entry("watching", "Watching or listening"),
            Map.entry("supervision", "Supervision"),
            Map.entry("peer-discussion", "Talking with a peer"),
            Map.entry("team-learning", "Learning with the team"),
            Map.entry("shadowing", "Shadowing"),
            Map.entry("feedback", "Feedback from people"),
            Map.entry("direct-work", "Direct work"),
            Map.entry("decision", "A decision I made"),
            Map.entry("teaching", "Teaching others"),
            Map.entry("other", "Something else"));

    private static final Map<String, String> SETTINGS = Map.of(
            "colleague", "An informal talk with a colleague",
            "team", "A reflective team meeting or group supervision",
            "supervision", "Supervision with a manager",
            "training", "A small group at training or a conference");

    private PieceWords() {}

    static String title(Piece piece) {
        return piece.title().isBlank() ? "Without a title" : piece.title().strip();
    }

    static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    static String kind(Piece piece) {
        return piece.kind() == null ? "" : KINDS.get(piece.kind());
    }

    static String setting(Piece piece) {
        return piece.peer().setting() == null ? "" : SETTINGS.get(piece.peer().setting());
    }

    static String stage(Piece piece) {
        return Map.of("planned", "Planned", "draft", "Draft", "complete", "Complete")
                .get(piece.stage());
    }

    static long length(Piece piece) {
        return 500L
                + piece.description().length()
                + piece.learning().length()
                + piece.impact().length()
                + piece.peer().text().length();
    }

    /** What is written, question by question; what is empty is left out. */
    static Map<String, String> answers(Written written, List<String> standards) {
        var piece = written.piece();
        var answers = new LinkedHashMap<String, String>();
        put(answers, "Type of CPD", kind(piece));
        put(answers, "What it was, and why it is relevant", piece.description());
        put(answers, "Date", day(piece.happenedOn()));
        put(answers, "To be done by", piece.stage().equals("planned") ? day(written.dueOn()) : "");
        put(answers, "Minutes", piece.minutes() == null ? "" : piece.minutes().toString());
        put(answers, "What I learnt", piece.learning());
        put(answers, "Impact on my practice and the people I work with", piece.impact());
        put(answers, "Where I talked it over", setting(piece));
        put(answers, "With whom", piece.peer().name());
        put(answers, "What I learnt by talking it over", piece.peer().text());
        put(
                answers,
                "Standards",
                String.join("\n", standards.stream().filter(s -> !s.isEmpty()).toList()));
        put(answers, "Comes from", written.links().stream().map(From::title).collect(Collectors.joining("\n")));
        if (!piece.isComplete()) put(answers, "State", stage(piece));
        return answers;
    }

    /** As they were typed: an empty line, or several, begins a new one. */
    static List<String> paragraphs(String answer) {
        return List.of(answer.replace("\r\n", "\n").replace('\r', '\n').split("\n\n+"));
    }

    private static void put(Map<String, String> answers, String question, String answer) {
        if (answer != null && !answer.isBlank()) answers.put(question, answer.strip());
    }
}
