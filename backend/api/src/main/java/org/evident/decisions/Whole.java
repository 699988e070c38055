package org.evident.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evident.shared.problem.Problem.FieldError;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** What a decision must say before it is one: a side may be empty, but never without a reason (Redbridge, 2012). */
final class Whole {

    static final List<String> SIDES = List.of("practice", "people", "research");

    private static final Map<String, String> ADVICE = Map.of(
            "title", "Enter a title",
            "question", "Write what has to be decided",
            "context", "Choose what sort of decision it is",
            "missing/practice", "Write down practice knowledge, or say why there is none",
            "missing/people", "Write down people’s views, or say why you could not ask",
            "missing/research", "Write down research, or say why there is none",
            "against", "Write what speaks against it",
            "changeMind", "Write what would change your mind",
            "conclusion", "Write what you decided",
            "decidedOn", "Enter the day it was decided");

    private Whole() {}

    /** Names of what is empty, in the order of the form. */
    static List<String> missing(Decision decision) {
        var missing = new ArrayList<String>();
        if (decision.title.isBlank()) missing.add("title");
        if (decision.question.isBlank()) missing.add("question");
        if (decision.context == null) missing.add("context");
        for (var side : SIDES)
            if (decision.on(side).isEmpty() && decision.reason(side).isBlank()) missing.add("missing/" + side);
        if (decision.against.isBlank()) missing.add("against");
        if (decision.changeMind.isBlank()) missing.add("changeMind");
        if (decision.conclusion.isBlank()) missing.add("conclusion");
        if (decision.decidedOn == null) missing.add("decidedOn");
        return missing;
    }

    /** Refuses what is called decided or reviewed and is not. A draft is kept as it stands. */
    static void require(Decision decision, LocalDate today) {
        if (decision.state.equals("draft")) return;
        var errors = new ArrayList<FieldError>();
        for (var name : missing(decision)) errors.add(new FieldError("/" + name, ADVICE.get(name)));
        if (decision.decidedOn != null && decision.decidedOn.isAfter(today))
            errors.add(new FieldError("/decidedOn", "Enter a day that is not in the future"));
        if (decision.reviewOn != null && decision.decidedOn != null && !decision.reviewOn.isAfter(decision.decidedOn))
            errors.add(new FieldError("/reviewOn", "Enter a day after the day it was decided"));
        if (decision.state.equals("reviewed")) {
            if (decision.happened.isBlank()) errors.add(new FieldError("/review/happened", "Write what happened"));
            if (decision.wasRight == null)
                errors.add(new FieldError("/review/right", "Choose whether it was right, or too early to say"));
        }
        if (!errors.isEmpty()) throw new ProblemException(ProblemType.INVALID_REQUEST, null, errors);
    }
}
