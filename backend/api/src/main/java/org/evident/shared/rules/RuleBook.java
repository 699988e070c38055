package org.evident.shared.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rule-sets of regulators, for features that judge by them. An edition never changes once it has its days. */
public interface RuleBook {

    /**
     * @param edition   known for ever
     * @param slug      of the rule-set
     * @param source    where the rules stand, with its address
     * @param sourceUrl http or https
     * @param note      or null
     */
    record InForce(
            UUID edition,
            String slug,
            String name,
            String label,
            String source,
            String sourceUrl,
            String note,
            Rules rules) {}

    /** The edition that is in force on a day in Europe/London. */
    Optional<InForce> inForce(String slug, LocalDate on);

    /** Slugs and names of all that are in force on a day, in order. */
    List<InForce> all(LocalDate on);
}
