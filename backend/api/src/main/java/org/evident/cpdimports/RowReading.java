package org.evident.cpdimports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.shared.time.UkTime;

/** Understands rows: what each becomes, and why some cannot. */
class RowReading {

    private static final Set<String> STAGES = Set.of("planned", "draft", "complete");
    private static final int LONG = 10_000;
    private static final int SHORT = 200;

    private final LocalDate today;

    RowReading(Clock clock) {
        this.today = UkTime.today(clock);
    }

    /** @param record never null; empty where nothing could be made of it */
    record Understood(Recorded record, List<RowProblem> problems) {}

    Understood row(List<ImportColumn> columns, List<String> cells) {
        var values = values(columns, cells);
        var problems = new ArrayList<RowProblem>();
        var happened = day(values, CpdField.HAPPENED_ON, problems);
        var due = day(values, CpdField.DUE_ON, problems);
        var planned = happened != null && happened.isAfter(today);
        var peerText = text(values, CpdField.PEER_TEXT);
        var peerName = text(values, CpdField.PEER_NAME);
        var setting = CellWords.setting(text(values, CpdField.PEER_SETTING), peerText + peerName);
        var record = new Recorded(
                null,
                planned ? "planned" : "draft",
                CellWords.kind(text(values, CpdField.KIND)),
                text(values, CpdField.TITLE),
                text(values, CpdField.DESCRIPTION),
                planned ? null : happened,
                planned && due == null ? happened : due,
                minutes(values, problems),
                text(values, CpdField.LEARNING),
                text(values, CpdField.IMPACT),
                setting == null ? null : new Recorded.Peer(setting, peerName, peerText),
                List.of(),
                List.of());
        return checked(record, problems);
    }

    /** One that says itself what it is. */
    Understood record(Recorded record) {
        return checked(record, new ArrayList<>());
    }

    private Understood checked(Recorded r, List<RowProblem> problems) {
        if (r.title().isBlank() && r.description().isBlank() && r.learning().isBlank())
            problems.add(new RowProblem("title", "There is no title and no text. Enter a title"));
        limit(problems, "title", r.title(), SHORT);
        limit(problems, "description", r.description(), LONG);
        limit(problems, "learning", r.learning(), LONG);
        limit(problems, "impact", r.impact(), LONG);
        if (r.peer() != null) {
            limit(problems, "peer-name", r.peer().name(), SHORT);
            limit(problems, "peer-text", r.peer().text(), LONG);
            if (!CellWords.isSetting(r.peer().setting()))
                problems.add(new RowProblem("peer-setting", "Choose colleague, team, supervision or training"));
        }
        if (r.kind() != null && !CellWords.isKind(r.kind()))
            problems.add(new RowProblem("kind", "Choose a type of CPD from the list"));
        if (r.minutes() != null && (r.minutes() < 1 || r.minutes() > 60_000))
            problems.add(new RowProblem("minutes", "Enter 1 to 60,000 minutes"));
        if (r.standards().size() > 50
                || r.links().size() > 20
                || r.links().stream().anyMatch(RowReading::isBroken))
            problems.add(new RowProblem("skip", "Its standards or links are not as Evident writes them"));
        return new Understood(staged(r), problems);
    }

    private static boolean isBroken(org.evident.shared.portfolio.Beginning.From link) {
        return link == null
                || link.id() == null
                || link.kind().isEmpty()
                || link.kind().length() > 40
                || link.title().isEmpty()
                || link.title().length() > 500;
    }

    /** Complete where all is there, a draft where it is not, whatever it says of itself. */
    private Recorded staged(Recorded r) {
        var whole = r.kind() != null
                && !r.title().isBlank()
                && !r.description().isBlank()
                && r.happenedOn() != null
                && !r.happenedOn().isAfter(today)
                && !r.learning().isBlank()
                && !r.impact().isBlank()
                && (r.peer() == null || !r.peer().text().isBlank());
        var said = r.stage() != null && STAGES.contains(r.stage()) ? r.stage() : "draft";
        // A sheet does not say which are drafts; an export does.
        var stage =
                said.equals("planned") || r.id() != null && said.equals("draft") ? said : whole ? "complete" : "draft";
        return new Recorded(
                r.id(),
                stage,
                r.kind() == null || CellWords.isKind(r.kind()) ? r.kind() : null,
                r.title(),
                r.description(),
                r.happenedOn(),
                r.dueOn(),
                r.minutes(),
                r.learning(),
                r.impact(),
                r.peer(),
                r.standards(),
                r.links());
    }

    private static void limit(List<RowProblem> problems, String field, String text, int most) {
        if (text.length() > most) problems.add(new RowProblem(field, "Use %,d characters or fewer".formatted(most)));
    }

    private static LocalDate day(Map<CpdField, String> values, CpdField field, List<RowProblem> problems) {
        var text = text(values, field);
        if (text.isBlank()) return null;
        var day = CellWords.day(text);
        if (day == null)
            problems.add(
                    new RowProblem(field.key(), "“%s” is not a day. Write it as 31/01/2026".formatted(shown(text))));
        return day;
    }

    private static Integer minutes(Map<CpdField, String> values, List<RowProblem> problems) {
        var text = text(values, CpdField.MINUTES);
        var hours = text(values, CpdField.HOURS);
        if (text.isBlank() && hours.isBlank()) return null;
        var minutes = text.isBlank() ? CellWords.minutes(hours, 60) : CellWords.minutes(text, 1);
        if (minutes == null)
            problems.add(new RowProblem(
                    "minutes",
                    "“%s” is not a time. Write hours as 1.5 or 1:30".formatted(shown(text.isBlank() ? hours : text))));
        return minutes;
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static String text(Map<CpdField, String> values, CpdField field) {
        return values.getOrDefault(field, "");
    }

    /** Several columns may make one text. */
    private static Map<CpdField, String> values(List<ImportColumn> columns, List<String> cells) {
        var values = new EnumMap<CpdField, String>(CpdField.class);
        for (var at = 0; at < Math.min(columns.size(), cells.size()); at++) {
            var cell = cells.get(at).strip();
            if (columns.get(at).field() != CpdField.SKIP && !cell.isEmpty())
                values.merge(columns.get(at).field(), cell, (one, other) -> one + "\n\n" + other);
        }
        return values;
    }
}
