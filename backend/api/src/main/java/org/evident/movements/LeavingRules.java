package org.evident.movements;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.succession.Handover;

/** Who may leave when, and who may take over what they keep for others. */
@ApplicationScoped
class LeavingRules {

    private static final int DAYS_BACK = 30;
    private static final int DAYS_AHEAD = 366;

    private final Stands stands;
    private final Handovers handovers;

    LeavingRules(Stands stands, Handovers handovers) {
        this.stands = stands;
        this.handovers = handovers;
    }

    static void requireDay(String pointer, LocalDate day, LocalDate today) {
        var first = today.minusDays(DAYS_BACK);
        if (day.isBefore(first))
            throw ProblemException.invalid(
                    pointer,
                    "Enter %s or a later day. Write down elsewhere that it was earlier"
                            .formatted(MovementNotices.DAY.format(first)));
        if (day.isAfter(today.plusDays(DAYS_AHEAD)))
            throw ProblemException.invalid(pointer, "Enter a day within the next year");
    }

    void require(UUID organisation, LeavingInput input, LocalDate today) {
        requireDay("/lastDay", input.lastDay(), today);
        var person = input.personId();
        var belongs = stands.belongs(person, organisation, input.lastDay());
        if (!belongs)
            throw ProblemException.invalid("/personId", "Choose somebody who belongs to the organisation on that day");
        var after = laterOf(today, input.lastDay().plusDays(1));
        requireAdminWithout(person, organisation, after, today);
        requireHeirs(organisation, input, after);
        requireAll(organisation, input);
    }

    /** Somebody must be able to let the next person in, and go. */
    private void requireAdminWithout(UUID person, UUID organisation, LocalDate after, LocalDate today) {
        if (!stands.isManagedWithout(person, organisation, today, after))
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "Nobody else would be an administrator of the organisation for as long. Give somebody that role first");
    }

    private void requireHeirs(UUID organisation, LeavingInput input, LocalDate after) {
        var heirs = input.heirs();
        var people = stands.of(
                heirs.stream().map(LeavingInput.Heir::heirId).collect(Collectors.toSet()), organisation, after);
        var kinds = new HashSet<String>();
        for (var n = 0; n < heirs.size(); n++) {
            var heir = heirs.get(n);
            var at = "/heirs/" + n;
            var handover = handovers
                    .find(heir.kind())
                    .orElseThrow(() -> ProblemException.invalid(at + "/kind", "Choose a kind that they keep"));
            if (!kinds.add(heir.kind()))
                throw ProblemException.invalid(at + "/kind", "Choose one person for " + handover.words());
            if (heir.heirId().equals(input.personId()))
                throw ProblemException.invalid(at + "/heirId", "Choose somebody other than who leaves");
            requireHeir(at + "/heirId", people.get(heir.heirId()), handover, after);
        }
    }

    /** Whoever is not of the organisation is told of like whoever does not exist. */
    private static void requireHeir(String at, Stand heir, Handover handover, LocalDate after) {
        if (heir == null || !heir.staff())
            throw ProblemException.invalid(at, "Choose somebody who works for the organisation on that day");
        if (!heir.staysOn(after))
            throw ProblemException.invalid(at, heir.name() + " leaves too. Choose somebody who stays longer");
        if (!heir.mayKeep(handover))
            throw ProblemException.invalid(
                    at,
                    "%s cannot look after %s. Choose somebody else, or give them one of these roles first: %s"
                            .formatted(heir.name(), handover.words(), rolesOf(handover)));
    }

    private static String rolesOf(Handover handover) {
        return handover.roles().stream()
                .sorted()
                .map(role -> role.replace('-', ' '))
                .collect(Collectors.joining(", "));
    }

    /** Nothing that others rely on is passed over in silence. */
    private void requireAll(UUID organisation, LeavingInput input) {
        var chosen = input.heirs().stream().map(LeavingInput.Heir::kind).collect(Collectors.toSet());
        var left = handovers.heldBy(input.personId(), organisation).stream()
                .filter(each -> !chosen.contains(each.kind()))
                .map(Handover::words)
                .toList();
        if (!left.isEmpty())
            throw ProblemException.invalid("/heirs", "Choose who takes over: " + String.join(", ", left));
    }

    static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
