package org.evident.readiness;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.evident.shared.rules.Window;

/** How far somebody is, in a plain sentence or two. */
final class Sentence {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private Sentence() {}

    static String of(Judged judged, Window window, boolean over) {
        var begin = over ? "This period ended on " + DAY.format(window.endsOn()) + ". " : "";
        if (!over && window.joinedLate()) return late(judged);
        var missing = missing(judged);
        if (missing.isEmpty()) return begin + finished(judged, over);
        return begin + counted(judged) + (over ? "What was missing: " : "What is missing: ") + and(missing) + ".";
    }

    static String nothingAsked() {
        return "Nothing is asked of you here. Keep what helps you.";
    }

    static String dayMissing() {
        return "Say from which day your time counts, and this shows how far you are.";
    }

    private static String late(Judged judged) {
        var asked = judged.requirements().stream()
                .filter(each -> !each.waived() && !each.kind().equals("statement"))
                .toList();
        var open = asked.stream()
                .filter(each -> !each.met())
                .map(MetRequirement::words)
                .toList();
        var why = "You joined late in this period, so no CPD is asked of you for it. ";
        return why + (open.isEmpty() ? "There is nothing left to do." : "Still to do: " + and(lower(open)) + ".");
    }

    private static String finished(Judged judged, boolean over) {
        var tasks = judged.requirements().stream()
                .filter(each -> each.isTask() && !each.met())
                .map(MetRequirement::words)
                .toList();
        var counted = judged.requirements().stream().anyMatch(MetRequirement::isCounted);
        var done = counted ? "All CPD that is asked for is done. " : "";
        if (tasks.isEmpty()) return counted ? done.strip() : over ? "All was done." : "There is nothing left to tick.";
        return done + (over ? "Not ticked: " : "Still to tick: ") + and(lower(tasks)) + ".";
    }

    private static String counted(Judged judged) {
        return judged.requirements().stream()
                .filter(each -> each.isCounted() && !each.kind().equals("peer-reflections"))
                .map(Sentence::counted)
                .collect(Collectors.joining());
    }

    private static String counted(MetRequirement asked) {
        var what = asked.kind().equals("items") ? "standard" : "piece";
        var have = Math.min(asked.have(), asked.number());
        return "%d of %d %s%s %s done. "
                .formatted(have, asked.number(), what, asked.number() == 1 ? "" : "s", have == 1 ? "is" : "are");
    }

    private static List<String> missing(Judged judged) {
        var missing = new ArrayList<String>();
        var pieces = judged.requirements().stream()
                .filter(each -> each.kind().equals("pieces"))
                .mapToInt(MetRequirement::number)
                .max()
                .orElse(1);
        for (var asked : judged.requirements()) {
            if (!asked.isCounted() || asked.met()) continue;
            missing.add(
                    switch (asked.kind()) {
                        case "pieces" -> pieces(asked);
                        case "items" -> asked.missing() + " more " + (asked.missing() == 1 ? "standard" : "standards");
                        default -> peers(asked, pieces);
                    });
        }
        return missing;
    }

    private static String pieces(MetRequirement asked) {
        if (asked.number() == 1) return "one piece";
        if (asked.missing() == 1 && asked.number() <= ORDINALS.size())
            return "a " + ORDINALS.get(asked.number() - 1) + ", different piece";
        return "%d%s pieces that are different from each other"
                .formatted(asked.missing(), asked.have() > 0 ? " more" : "");
    }

    private static String peers(MetRequirement asked, int pieces) {
        var where = pieces == 1 ? "on it" : pieces == 2 ? "on either one" : "on any of them";
        return asked.missing() == 1
                ? "a peer reflection " + where
                : asked.missing() + " peer reflections " + where.replace("either one", "both");
    }

    private static List<String> lower(List<String> words) {
        return words.stream()
                .map(each -> each.substring(0, 1).toLowerCase(Locale.UK) + each.substring(1))
                .toList();
    }

    private static String and(List<String> parts) {
        if (parts.size() == 1) return parts.getFirst();
        var last = parts.getLast();
        var first = String.join(", ", parts.subList(0, parts.size() - 1));
        return first + ", and " + last;
    }
}
