package org.evident.cpdcoverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.cpdcoverage.CoverageRepository.Counts;
import org.evident.shared.paging.Page;
import org.evident.shared.people.Present;
import org.evident.shared.portfolio.Piece;
import org.evident.shared.portfolio.Portfolio;
import org.evident.shared.time.UkTime;

/** Shows people which standards they have covered. */
@ApplicationScoped
@Transactional
class CoverageService {

    private final CoverageRepository frameworks;
    private final Portfolio portfolio;
    private final Present present;
    private final Clock clock;

    CoverageService(CoverageRepository frameworks, Portfolio portfolio, Present present, Clock clock) {
        this.frameworks = frameworks;
        this.portfolio = portfolio;
        this.present = present;
        this.clock = clock;
    }

    Page<CoverageView> mine(CoverageRequest asked) {
        var me = present.id();
        var counts = counts(portfolio.between(me, asked.from, asked.to));
        var editions = frameworks.editions(me, asked.framework, counts.keySet(), UkTime.today(clock));
        var page = editions.stream().skip(asked.offset()).limit(asked.size).toList();
        return new Page<>(frameworks.covered(page, counts), asked.page, asked.size, editions.size());
    }

    /** Plans are no evidence yet. */
    private static Map<UUID, Counts> counts(List<Piece> pieces) {
        var counts = new HashMap<UUID, Counts>();
        for (var piece : pieces) {
            if (piece.stage().equals("planned")) continue;
            var one = piece.isComplete() ? new Counts(1, 0) : new Counts(0, 1);
            piece.standards().forEach(item -> counts.merge(item, one, Counts::plus));
        }
        return counts;
    }
}
