package org.evident.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.UUID;
import org.evident.erasure.ErasurePreviewView.PartView;
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

    ErasurePreviews(
            PersonalTables tables, PersonalCounts counts, ErasureRepository erasures, @Any Instance<Holds> holds) {
        this.tables = tables;
        this.counts = counts;
        this.erasures = erasures;
        this.holds = holds;
    }

    boolean isHeld(UUID person) {
        return holds.stream().anyMatch(each -> each.isHeld(person));
    }

    /** @param organisation whose side of it, or null for everything */
    ErasurePreviewView of(UUID person, UUID organisation) {
        var held = counts.of(person, organisation);
        var parts = tables.sections().stream()
                .filter(section -> organisation == null || Forgetting.isOfOrganisation(section))
                .filter(section -> held.get(section.key()) > 0)
                .map(section -> part(section, held))
                .toList();
        return new ErasurePreviewView(
                (int) ErasureService.WAITING.toDays(),
                isHeld(person),
                erasures.waiting(person, organisation).orElse(null),
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
