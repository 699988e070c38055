package org.evident.frameworks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.evident.frameworks.FrameworkRepository.Days;
import org.evident.frameworks.FrameworkSummary.Edition;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.rules.Windows;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/** Frameworks are open to everyone; only who looks after the platform sees what is being written. */
@ApplicationScoped
@Transactional
class FrameworkService {

    private final FrameworkRepository frameworks;
    private final StandardLinks standards;
    private final FrameworkVersionRepository versions;
    private final Caller caller;
    private final Clock clock;

    FrameworkService(
            FrameworkRepository frameworks,
            StandardLinks standards,
            FrameworkVersionRepository versions,
            Caller caller,
            Clock clock) {
        this.frameworks = frameworks;
        this.standards = standards;
        this.versions = versions;
        this.caller = caller;
        this.clock = clock;
    }

    Page<FrameworkSummary> list(String kind, LocalDate on, PageRequest page) {
        var items = frameworks.list(kind, days(on), page.offset(), page.size);
        return new Page<>(items, page.page, page.size, frameworks.count(kind));
    }

    FrameworkVersionView inForce(String slug, LocalDate on) {
        return frameworks
                .inForce(slug, days(on).on())
                .map(this::version)
                .orElseThrow(() -> ProblemException.notFound("framework on this day"));
    }

    Page<Edition> editions(String slug, PageRequest page) {
        var framework = require(slug);
        var items = frameworks.editions(framework, days(null), page.offset(), page.size);
        return new Page<>(items, page.page, page.size, frameworks.editions(framework, writes()));
    }

    FrameworkVersionView version(UUID id) {
        return versions.find(id, today(), writes()).orElseThrow(() -> ProblemException.notFound("edition"));
    }

    FrameworkComparison comparison(UUID id) {
        var newer = version(id);
        return FrameworkComparison.of(versions.before(id, today()).orElse(null), newer);
    }

    RuleWindowView window(String slug, LocalDate on, LocalDate from) {
        var day = days(on).on();
        var edition = inForce(slug, day);
        if (edition.rules() == null) throw ProblemException.notFound("rule-set");
        var window = Windows.of(edition.rules().period(), day, from);
        var late = window.isPresent() && window.get().joinedLate();
        var asked = edition.rules().requirements().stream()
                .filter(requirement -> !(late && requirement.waived()))
                .toList();
        return new RuleWindowView(edition.edition(), window.orElse(null), asked);
    }

    Page<StandardView> standards(StandardListRequest list) {
        var on = days(list.on).on();
        return new Page<>(standards.page(list, on), list.page, list.size, standards.count(list, on));
    }

    boolean add(FrameworkInput input) {
        return frameworks.add(input);
    }

    UUID require(String slug) {
        return frameworks.find(slug).orElseThrow(() -> ProblemException.notFound("framework"));
    }

    private Days days(LocalDate on) {
        var today = today();
        return new Days(on == null ? today : on, today, writes());
    }

    private LocalDate today() {
        return UkTime.today(clock);
    }

    private boolean writes() {
        return caller.mayEverywhere(Right.MANAGE_PLATFORM);
    }
}
