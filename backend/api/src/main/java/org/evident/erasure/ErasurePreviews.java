package org.evident.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evident.erasure.ErasurePreviewView.PartView;
import org.evident.shared.privacy.Hindrance;
import org.evident.shared.privacy.Holds;
import org.evident.shared.privacy.PersonalCounts;
import org.evident.shared.privacy.PersonalTables;
import org.evident.shared.privacy.Section;

/** What an erasure would do, counted and not done. */
@ApplicationScoped
class ErasurePreviews {

    private final PersonalTables tables;
    private final PersonalCounts counts;
    private final ErasureRepository erasures;
    private final Instance<Holds> holds;
    private final Instance<Hindrance> hindrances;

    ErasurePreviews(
            PersonalTables tables,
            PersonalCounts counts,
            ErasureRepository erasures,
            @Any Instance<Holds> holds,
            @Any Instance<Hindrance> hindrances) {
        this.tables = tables;
        this.counts = counts;
        this.erasures = erasures;
        this.holds = holds;
        this.hindrances = hindrances;
    }

    /** Why they cannot be erased just now, in words for them. */
    Optional<String> hindrance(UUID person) {
        return hindrances.stream()
                .flatMap(each -> each.hinders(person).stream())
                .findFirst();
    }

    boolean isHeld(UUID person) {
        return holds.stream().anyMatch(each -> each.isHeld(person));
    }

    /** What they would lose themselves. Of a hold they are not told, so that to them an erasure just waits. */
    ErasurePreviewView of(UUID person) {
        return of(person, null, false);
    }

    /** An organisation's side of it, for those who look after privacy there. */
    ErasurePreviewView of(UUID person, UUID organisation) {
        return of(person, organisation, isHeld(person));
    }

    private ErasurePreviewView of(UUID person, UUID organisation, boolean kept) {
        var held = counts.of(person, organisation);
        var parts = tables.sections().stream()
                .filter(section -> organisation == null || Forgetting.isOfOrganisation(section))
                .filter(section -> held.get(section.key()) > 0)
                .map(section -> part(section, held))
                .toList();
        return new ErasurePreviewView(
                (int) ErasureService.WAITING.toDays(),
                kept,
                erasures.waiting(person, organisation)
                        .map(waiting -> kept ? waiting.held() : waiting)
                        .orElse(null),
                parts);
    }

    private static PartView part(Section section, Map<String, Long> held) {
        var says = section.says();
        return new PartView(
                section.key(),
                says.title(),
                held.get(section.key()),
                section.fate(),
                section.stays(),
                says.address().isEmpty() ? null : says.address());
    }
}
