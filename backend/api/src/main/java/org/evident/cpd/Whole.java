package org.evident.cpd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evident.shared.problem.Problem.FieldError;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** What a record needs to be complete: the questions of Social Work England's form (2023), all but the peer's part. */
final class Whole {

    private Whole() {}

    /** Names of what is empty, in the order of the form. */
    static List<String> missing(CpdRecord record) {
        var missing = new ArrayList<String>();
        if (record.kind == null) missing.add("kind");
        if (record.title.isBlank()) missing.add("title");
        if (record.description.isBlank()) missing.add("description");
        if (record.happenedOn == null) missing.add("happenedOn");
        if (record.learning.isBlank()) missing.add("learning");
        if (record.impact.isBlank()) missing.add("impact");
        return missing;
    }

    /** Refuses a record that is called complete and is not. Anything else is kept as it stands. */
    static void require(CpdRecord record, LocalDate today) {
        if (!record.stage.equals("complete")) return;
        var errors = new ArrayList<FieldError>();
        for (var name : missing(record)) errors.add(new FieldError("/" + name, advice(name)));
        if (record.happenedOn != null && record.happenedOn.isAfter(today))
            errors.add(new FieldError("/happenedOn", "Enter a day that is not in the future, or keep it as planned"));
        if (record.peerSetting != null && record.peerText.isBlank())
            errors.add(new FieldError("/peer/text", "Write what you learnt by talking it over"));
        if (!errors.isEmpty()) throw new ProblemException(ProblemType.INVALID_REQUEST, null, errors);
    }

    private static String advice(String name) {
        return switch (name) {
            case "kind" -> "Choose the type of CPD";
            case "title" -> "Enter a title";
            case "description" -> "Write what it was and why it is relevant";
            case "happenedOn" -> "Enter the day it happened";
            case "learning" -> "Write what you learnt";
            default -> "Write what it changed, or will change";
        };
    }
}
