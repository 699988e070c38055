package org.evident.submissions;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.shared.json.Json;
import org.evident.shared.links.Link;
import org.evident.shared.links.Links;
import org.evident.shared.portfolio.Piece;
import org.evident.shared.portfolio.Portfolio;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.rules.RuleBook;
import org.evident.shared.rules.Window;
import org.evident.shared.rules.Windows;
import org.evident.shared.time.UkTime;

/** Makes the copy that stays: the records as they are now, in words that need nothing else to be read. */
@ApplicationScoped
class Freezing {

    private static final TypeReference<List<FrozenPiece>> PIECES = new TypeReference<>() {};

    private final Portfolio portfolio;
    private final RuleBook rules;
    private final Links links;
    private final Json json;
    private final Clock clock;

    Freezing(Portfolio portfolio, RuleBook rules, Links links, Json json, Clock clock) {
        this.portfolio = portfolio;
        this.rules = rules;
        this.links = links;
        this.json = json;
        this.clock = clock;
    }

    /** @param period null where the rules know none */
    record Frozen(RuleBook.InForce rules, Window period, LocalDate submittedOn, List<UUID> ids, String content) {}

    Frozen freeze(UUID person, SubmissionInput input) {
        if (input.submittedOn().isAfter(UkTime.today(clock)))
            throw ProblemException.invalid("/submittedOn", "Enter a day that is not in the future");
        var inForce = rules.inForce(input.ruleSet(), input.submittedOn())
                .orElseThrow(() -> ProblemException.invalid("/ruleSet", "Choose rules that were in force on that day"));
        var period =
                Windows.of(inForce.rules().period(), input.submittedOn(), null).orElse(null);
        var pieces = pieces(person, List.copyOf(new LinkedHashSet<>(input.recordIds())), period);
        return new Frozen(
                inForce,
                period,
                input.submittedOn(),
                pieces.stream().map(Piece::id).toList(),
                json.write(frozen(pieces)));
    }

    List<FrozenPiece> read(String content) {
        return json.read(content, PIECES);
    }

    /** In the order they were chosen. */
    private List<Piece> pieces(UUID person, List<UUID> ids, Window period) {
        var own = portfolio.find(person, ids).stream().collect(Collectors.toMap(Piece::id, Function.identity()));
        var pieces = new ArrayList<Piece>();
        for (var id : ids) {
            var piece = own.get(id);
            var pointer = "/recordIds/" + pieces.size();
            if (piece == null) throw ProblemException.invalid(pointer, "Choose records of your own");
            if (piece.stage().equals("planned"))
                throw ProblemException.invalid(pointer, "Choose what you have done, not what you plan");
            if (period != null && isOutside(piece.happenedOn(), period))
                throw ProblemException.invalid(pointer, outside(piece.title(), period));
            pieces.add(piece);
        }
        return pieces;
    }

    private static boolean isOutside(LocalDate day, Window period) {
        return day != null && (day.isBefore(period.startsOn()) || day.isAfter(period.endsOn()));
    }

    private static String outside(String title, Window period) {
        return "“%s” happened outside the period, which is %s to %s"
                .formatted(title, UkDays.of(period.startsOn()), UkDays.of(period.endsOn()));
    }

    /** One question for the labels of all standards. */
    private List<FrozenPiece> frozen(List<Piece> pieces) {
        var ids = pieces.stream().flatMap(piece -> piece.standards().stream()).collect(Collectors.toSet());
        var labels = links.find("standard", ids);
        return pieces.stream()
                .map(piece -> FrozenPiece.of(piece, labels(piece, labels)))
                .toList();
    }

    private static List<String> labels(Piece piece, Map<UUID, Link> labels) {
        return piece.standards().stream()
                .map(labels::get)
                .filter(link -> link != null)
                .map(link -> link.title() + " (" + link.summary() + ")")
                .sorted()
                .toList();
    }
}
