package org.evident.evaluations;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An evaluation as it was read, and what the caller may do with it.
 *
 * @param may whether they are among those who are asked
 */
record Found(
        UUID id,
        int version,
        UUID eventId,
        String title,
        Instant startsAt,
        String stage,
        boolean wanted,
        String status,
        Instant opensAt,
        Instant closesAt,
        List<Question> questions,
        boolean answered,
        boolean may,
        boolean runs,
        boolean reads,
        UUID organisationId) {

    String state(Instant now) {
        if (!wanted || opensAt == null || !status.equals("published") && !status.equals("archived")) return "off";
        if (now.isBefore(opensAt)) return "scheduled";
        return now.isBefore(closesAt) ? "open" : "closed";
    }

    EvaluationView view(Instant now, List<EvaluationView.Manager> managers) {
        return new EvaluationView(
                id,
                version,
                eventId,
                title,
                startsAt,
                stage,
                wanted,
                state(now),
                opensAt,
                closesAt,
                questions,
                answered,
                stage.equals("follow-up") ? managers : List.of(),
                allowed(now));
    }

    private List<String> allowed(Instant now) {
        return Stream.of(
                        may && state(now).equals("open") ? "answer" : null,
                        runs ? "edit" : null,
                        reads ? "results" : null)
                .filter(Objects::nonNull)
                .toList();
    }
}
