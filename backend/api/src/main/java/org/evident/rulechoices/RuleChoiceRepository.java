package org.evident.rulechoices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

/** Which rule-sets people follow. */
@Personal(
        table = "rule_choice",
        person = "person_id",
        recordClass = RecordClass.PORTFOLIO,
        title = "That you chose which rules you follow",
        purpose = "To go by your choice, and not by your profile.",
        basis = Basis.CONTRACT,
        columns = {"updated_at"},
        others = {"version"},
        onErasure = OnErasure.DELETE,
        address = "/cpd/readiness/rules",
        restricted = true)
@Personal(
        table = "rule_follow",
        person = "person_id",
        recordClass = RecordClass.PORTFOLIO,
        title = "Rules that you follow",
        purpose = "To show how far you are with what your regulator asks for.",
        basis = Basis.CONTRACT,
        columns = {"slug", "since", "counted_from", "ends_on"},
        onErasure = OnErasure.DELETE,
        address = "/cpd/readiness/rules",
        restricted = true)
@ApplicationScoped
class RuleChoiceRepository {

    private final EntityManager database;

    RuleChoiceRepository(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    List<RuleChoiceView.Follow> of(UUID person) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select w.slug, w.since, w.counted_from, w.ends_on from followed_rules w join framework f on f.slug = w.slug
                         where w.person_id = ?1 order by f.position, w.slug""",
                        Tuple.class)
                .setParameter(1, person)
                .getResultList();
        return rows.stream()
                .map(r -> new RuleChoiceView.Follow(
                        r.get(0, String.class),
                        r.get(1, LocalDate.class),
                        r.get(2, LocalDate.class),
                        r.get(3, LocalDate.class)))
                .toList();
    }

    /** The version of their own choice; empty while it is read from their profile. */
    @SuppressWarnings("unchecked")
    Optional<Integer> version(UUID person) {
        return ((List<Integer>) database.createNativeQuery(
                                "select version from rule_choice where person_id = ?1", Integer.class)
                        .setParameter(1, person)
                        .getResultList())
                .stream().findFirst();
    }

    /** @return false when somebody else was first */
    boolean choose(UUID person, int version, List<RuleChoiceInput.Follow> follows, Instant now) {
        var first = database.createNativeQuery(
                        """
                        insert into rule_choice (person_id, version, updated_at) values (?1, ?2 + 1, ?3)
                        on conflict (person_id) do update set version = excluded.version, updated_at = excluded.updated_at
                         where rule_choice.version = ?2""")
                .setParameter(1, person)
                .setParameter(2, version)
                .setParameter(3, now)
                .executeUpdate();
        if (first == 0) return false;
        database.createNativeQuery("delete from rule_follow where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
        follows.forEach(each -> follow(person, each));
        return true;
    }

    private void follow(UUID person, RuleChoiceInput.Follow each) {
        database.createNativeQuery(
                        """
                        insert into rule_follow (person_id, slug, since, counted_from, ends_on)
                        values (?1, ?2, cast(?3 as date), cast(?4 as date), cast(?5 as date))""")
                .setParameter(1, person)
                .setParameter(2, each.ruleSet())
                .setParameter(3, each.since())
                .setParameter(4, each.countedFrom())
                .setParameter(5, each.endsOn())
                .executeUpdate();
    }
}
