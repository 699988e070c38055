package org.evident.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.evident.readiness.Judge.Evidence;
import org.evident.shared.portfolio.Piece;
import org.evident.shared.portfolio.Portfolio;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.rules.Window;

/** What there is to judge of somebody in one period: their pieces, their ticks, and the items that pieces are mapped to. */
@Personal(
        table = "readiness_tick",
        person = "person_id",
        recordClass = RecordClass.PORTFOLIO,
        title = "What you ticked as done",
        purpose = "To show what is left to do before you renew.",
        basis = Basis.CONTRACT,
        columns = {"slug", "ends_on", "task", "done_on"},
        onErasure = OnErasure.DELETE,
        address = "/cpd/readiness",
        restricted = true)
@ApplicationScoped
class EvidenceRepository {

    private final Portfolio portfolio;
    private final EntityManager database;

    EvidenceRepository(Portfolio portfolio, EntityManager database) {
        this.portfolio = portfolio;
        this.database = database;
    }

    Evidence of(UUID person, String slug, Window window) {
        var pieces = portfolio.between(person, window.startsOn(), window.endsOn());
        return new Evidence(pieces, ticks(person, slug, window.endsOn()), covered(pieces));
    }

    @SuppressWarnings("unchecked")
    private Map<String, LocalDate> ticks(UUID person, String slug, LocalDate endsOn) {
        List<Tuple> rows = database.createNativeQuery(
                        "select task, done_on from readiness_tick where person_id = ?1 and slug = ?2 and ends_on = ?3",
                        Tuple.class)
                .setParameter(1, person)
                .setParameter(2, slug)
                .setParameter(3, endsOn)
                .getResultList();
        var ticks = new HashMap<String, LocalDate>();
        rows.forEach(r -> ticks.put(r.get(0, String.class), r.get(1, LocalDate.class)));
        return ticks;
    }

    /** An item counts once, whichever edition it is of; one below another counts for the one above. */
    @SuppressWarnings("unchecked")
    private Map<String, Integer> covered(List<Piece> pieces) {
        var items = pieces.stream()
                .filter(Piece::isComplete)
                .flatMap(piece -> piece.standards().stream())
                .distinct()
                .toArray(UUID[]::new);
        if (items.length == 0) return Map.of();
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select f.slug, count(distinct coalesce(i.parent, i.code)) from framework_item i
                          join framework_version v on v.id = i.version_id join framework f on f.id = v.framework_id
                         where i.id = any(?1) group by f.slug""",
                        Tuple.class)
                .setParameter(1, items)
                .getResultList();
        var covered = new HashMap<String, Integer>();
        rows.forEach(
                r -> covered.put(r.get(0, String.class), r.get(1, Long.class).intValue()));
        return covered;
    }

    void tick(JudgementRepository.Key key, String task, LocalDate doneOn) {
        database.createNativeQuery(
                        """
                        insert into readiness_tick (person_id, slug, ends_on, task, done_on) values (?1, ?2, ?3, ?4, ?5)
                        on conflict (person_id, slug, ends_on, task) do update set done_on = excluded.done_on""")
                .setParameter(1, key.person())
                .setParameter(2, key.slug())
                .setParameter(3, key.endsOn())
                .setParameter(4, task)
                .setParameter(5, doneOn)
                .executeUpdate();
    }

    void untick(JudgementRepository.Key key, String task) {
        database.createNativeQuery(
                        "delete from readiness_tick where person_id = ?1 and slug = ?2 and ends_on = ?3 and task = ?4")
                .setParameter(1, key.person())
                .setParameter(2, key.slug())
                .setParameter(3, key.endsOn())
                .setParameter(4, task)
                .executeUpdate();
    }

    /** What pieces are called now. */
    Map<UUID, String> titles(UUID person, Stream<CountedPiece> pieces) {
        var titles = new HashMap<UUID, String>();
        portfolio
                .find(person, pieces.map(CountedPiece::id).distinct().toList())
                .forEach(piece -> titles.put(piece.id(), piece.title()));
        return titles;
    }
}
