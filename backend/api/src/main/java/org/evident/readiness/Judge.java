package org.evident.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.evident.readiness.Judged.KindCount;
import org.evident.shared.portfolio.Piece;
import org.evident.shared.rules.Requirement;
import org.evident.shared.rules.Rules;
import org.evident.shared.text.Alike;

/** Holds somebody's records of one period against the rules. It knows no regulator: what it asks for is data. */
final class Judge {

    /** More than this, no rule can ask for; it also bounds how often texts are compared. */
    private static final int MOST_DIFFERENT = 100;

    private Judge() {}

    /**
     * What there is to judge.
     *
     * @param pieces  of the period, whatever their stage, the oldest first
     * @param ticks   on which day the person did each task
     * @param covered how many items of each framework complete pieces are evidence for
     */
    record Evidence(List<Piece> pieces, Map<String, LocalDate> ticks, Map<String, Integer> covered) {

        List<Piece> complete() {
            return pieces.stream().filter(Piece::isComplete).toList();
        }
    }

    static Judged of(Rules rules, boolean joinedLate, Evidence evidence) {
        var counted = counted(evidence.complete());
        var different =
                (int) counted.stream().filter(each -> each.sameAs() == null).count();
        var peers = (int) counted.stream().filter(CountedPiece::peer).count();
        var requirements = rules.requirements().stream()
                .map(asked -> met(asked, joinedLate && asked.waived(), different, peers, evidence))
                .toList();
        var drafts = (int) evidence.pieces().stream()
                .filter(piece -> piece.stage().equals("draft"))
                .count();
        return new Judged(requirements, counted, different, drafts, kinds(evidence.complete()));
    }

    private static MetRequirement met(Requirement asked, boolean waived, int different, int peers, Evidence evidence) {
        return switch (asked.kind()) {
            case "pieces" -> MetRequirement.counted(asked, different, waived);
            case "peer-reflections" -> MetRequirement.counted(asked, peers, waived);
            case "items" ->
                MetRequirement.counted(
                        asked,
                        asked.framework() == null ? 0 : evidence.covered().getOrDefault(asked.framework(), 0),
                        waived);
            case "task" -> MetRequirement.task(asked, evidence.ticks().get(asked.key()), waived);
            default -> MetRequirement.statement(asked, waived);
        };
    }

    /** Two pieces with nearly the same words are one: the regulator looks whether records are the same (SWE-3). */
    private static List<CountedPiece> counted(List<Piece> complete) {
        var counted = new ArrayList<CountedPiece>();
        var seen = new ArrayList<Map.Entry<UUID, Alike>>();
        for (var piece : complete) {
            var text = Alike.of(String.join(" ", piece.title(), piece.description(), piece.learning(), piece.impact()));
            var same = seen.stream()
                    .filter(each -> text.isSameAs(each.getValue()))
                    .findFirst()
                    .map(Map.Entry::getKey)
                    .orElse(null);
            if (same == null && seen.size() < MOST_DIFFERENT) seen.add(Map.entry(piece.id(), text));
            counted.add(new CountedPiece(
                    piece.id(), null, piece.happenedOn(), piece.peer().isWritten(), same));
        }
        return counted;
    }

    private static List<KindCount> kinds(List<Piece> complete) {
        var kinds = new TreeMap<String, Integer>();
        complete.forEach(piece -> kinds.merge(piece.kind(), 1, Integer::sum));
        return kinds.entrySet().stream()
                .map(each -> new KindCount(each.getKey(), each.getValue()))
                .toList();
    }
}
