package org.evident.frameworks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.evident.frameworks.FrameworkRepository.Days;
import org.evident.shared.rules.RuleBook;

/** For features that judge by the rules. */
@ApplicationScoped
class RuleSets implements RuleBook {

    private static final int MOST = 100;

    private final FrameworkRepository frameworks;
    private final FrameworkVersionRepository versions;

    RuleSets(FrameworkRepository frameworks, FrameworkVersionRepository versions) {
        this.frameworks = frameworks;
        this.versions = versions;
    }

    @Override
    public Optional<InForce> inForce(String slug, LocalDate on) {
        return frameworks
                .inForce(slug, on)
                .flatMap(id -> versions.find(id, on, false))
                .filter(edition -> edition.rules() != null)
                .map(RuleSets::rules);
    }

    @Override
    public List<InForce> all(LocalDate on) {
        return frameworks.list("rule-set", new Days(on, on, false), 0, MOST).stream()
                .map(FrameworkSummary::inForce)
                .filter(Objects::nonNull)
                .flatMap(edition -> versions.find(edition.id(), on, false).stream())
                .map(RuleSets::rules)
                .toList();
    }

    private static InForce rules(FrameworkVersionView edition) {
        return new InForce(
                edition.id(),
                edition.slug(),
                edition.name(),
                edition.edition().label(),
                edition.source(),
                edition.sourceUrl(),
                edition.note(),
                edition.rules());
    }
}
