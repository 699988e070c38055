package org.evident.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.evident.shared.json.Json;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.rules.Window;

/** What somebody's records of each period came to. While a period runs, a row follows them; when it is over, it stays. */
@Personal(
        table = "readiness_judgement",
        person = "person_id",
        recordClass = RecordClass.PORTFOLIO,
        title = "How ready you were to renew",
        purpose = "To show how far you are, and what your records of a past period were judged by.",
        basis = Basis.CONTRACT,
        columns = {
            "slug",
            "starts_on",
            "opens_on",
            "ends_on",
            "edition_id",
            "different",
            "ready",
            "judged",
            "judged_at",
            "frozen_at"
        },
        others = {"stale"},
        onErasure = OnErasure.DELETE,
        address = "/cpd/readiness",
        restricted = true)
@ApplicationScoped
class JudgementRepository {

    private final EntityManager database;
    private final Json json;

    JudgementRepository(EntityManager database, Json json) {
        this.database = database;
        this.json = json;
    }

    /** Which judgement: whose, under which rule-set, of the period that ends on which day. */
    record Key(UUID person, String slug, LocalDate endsOn) {}

    /**
     * Whoever's records or rules have changed is judged again soon; a period that is over is left alone. The row is written
     * even where it waits already: it may be judged this moment, from records as they were before.
     */
    void changed(UUID person, LocalDate today) {
        database.createNativeQuery(
                        """
                        update readiness_judgement set stale = true
                         where person_id = ?1 and frozen_at is null and ends_on >= ?2""")
                .setParameter(1, person)
                .setParameter(2, today)
                .executeUpdate();
    }

    void write(Key key, UUID edition, Window window, Judged judged, Instant now) {
        at(
                        """
                        update readiness_judgement set starts_on = ?4, opens_on = ?5, edition_id = ?6, different = ?7, ready = ?8,
                               judged = cast(?9 as jsonb), judged_at = ?10, stale = false
                         where person_id = ?1 and slug = ?2 and ends_on = ?3 and frozen_at is null""",
                        key)
                .setParameter(4, window.startsOn())
                .setParameter(5, window.opensOn())
                .setParameter(6, edition)
                .setParameter(7, judged.different())
                .setParameter(8, judged.ready())
                .setParameter(9, json.write(judged))
                .setParameter(10, now)
                .executeUpdate();
    }

    /** For a period that is none any more: they follow other rules, or other rules are in force. */
    void remove(Key key) {
        at(
                        "delete from readiness_judgement where person_id = ?1 and slug = ?2 and ends_on = ?3 and frozen_at is null",
                        key)
                .executeUpdate();
    }

    private Query at(String sql, Key key) {
        return database.createNativeQuery(sql)
                .setParameter(1, key.person())
                .setParameter(2, key.slug())
                .setParameter(3, key.endsOn());
    }
}
