package org.evident.events;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** What can be done with a learning event as it stands, by those who run it. What is shown and what is refused come from here. */
record EventActs(LearningEvent event, Instant now) {

    List<String> ofThoseWhoRunIt() {
        return Stream.of(
                        "edit",
                        "publish",
                        "cancel",
                        "postpone",
                        "set-date",
                        "archive",
                        "make-series",
                        "add-recording",
                        "write-note",
                        "see-attendance")
                .filter(this::isPossible)
                .toList();
    }

    boolean isPossible(String act) {
        var over = event.isOver(now);
        var begun =
                event.times().startsAt() != null && !event.times().startsAt().isAfter(now);
        return switch (act) {
            case "edit" -> event.is("draft", "published", "postponed");
            case "publish" -> event.is("draft") && !event.template;
            case "cancel" -> event.is("postponed") || event.is("published") && !over;
            case "postpone" -> event.is("published") && event.times().startsAt() != null && !begun;
            case "set-date" -> event.is("postponed") || event.is("published") && !begun;
            case "archive" -> event.is("draft", "cancelled") || event.is("published") && over;
            case "make-series" -> event.is("draft", "published") && event.seriesId == null;
            case "add-recording", "write-note" -> event.is("published") && begun;
            case "see-attendance" -> event.is("published", "postponed", "cancelled");
            default -> throw new IllegalArgumentException(act);
        };
    }

    void require(String act, String otherwise) {
        if (!isPossible(act)) throw new ProblemException(ProblemType.CONFLICT, otherwise);
    }
}
