package org.evident.eventnotes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.evident.shared.http.ETags;
import org.evident.shared.people.Present;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.security.Caller;

/** What people bring to a learning event and take from it: offers and asks, what we learned together, notes for teams. */
@Personal(
        table = "event_contribution",
        person = "person_id",
        recordClass = RecordClass.CONTRIBUTIONS,
        title = "What you added to what we learned together",
        purpose = "So that others learn from what you took from a learning event.",
        basis = Basis.CONSENT,
        columns = {"text", "named", "consented_at"},
        others = {"event_id"},
        onErasure = OnErasure.DELETE,
        address = "/events")
@ApplicationScoped
@Transactional
class EventNoteService {

    private final EventStandings standings;
    private final TeamNoteService teams;
    private final EntityManager database;
    private final Present present;
    private final Caller caller;
    private final Clock clock;

    EventNoteService(
            EventStandings standings,
            TeamNoteService teams,
            EntityManager database,
            Present present,
            Caller caller,
            Clock clock) {
        this.standings = standings;
        this.teams = teams;
        this.database = database;
        this.present = present;
        this.caller = caller;
        this.clock = clock;
    }

    TogetherView together(UUID event) {
        var standing = standings.at(event);
        var inside = standing.runs() || standing.comes();
        return new TogetherView(
                inside ? said(event, "offer_text") : List.of(),
                inside ? said(event, "ask_text") : List.of(),
                contributions(event),
                teams.at(event),
                standing.begun() && inside ? teams.own() : List.of(),
                standing.begun() && standing.comes());
    }

    /** Part of the event, and so of its version. */
    void writeSharedNote(UUID event, int version, SharedNoteInput input) {
        var standing = standings.at(event);
        if (!standing.runs()) throw EventStandings.refused("Those who run it write what we learned together");
        standing.requireBegun();
        ETags.requireCurrent(version, standing.version());
        var written = database.createNativeQuery(
                        "update learning_event set shared_note = ?2, version = version + 1, updated_at = ?3 where id = ?1 and version = ?4")
                .setParameter(1, event)
                .setParameter(
                        2,
                        input.note() == null || input.note().isBlank()
                                ? null
                                : input.note().strip())
                .setParameter(3, clock.instant())
                .setParameter(4, version)
                .executeUpdate();
        if (written == 0) throw ETags.stale();
    }

    void contribute(UUID event, ContributionInput input) {
        var standing = standings.at(event);
        standing.requireBegun();
        if (!standing.comes()) throw EventStandings.refused("Those who were there add to it");
        database.createNativeQuery(
                        """
                        insert into event_contribution (event_id, person_id, text, named, consented_at) values (?1, ?2, ?3, ?4, ?5)
                        on conflict (event_id, person_id) do update
                           set text = excluded.text, named = excluded.named, consented_at = excluded.consented_at""")
                .setParameter(1, event)
                .setParameter(2, present.id())
                .setParameter(3, input.text().strip())
                .setParameter(4, input.named())
                .setParameter(5, clock.instant())
                .executeUpdate();
    }

    /** Consent ends when they say so, also for whoever no longer sees the event. */
    void takeBack(UUID event) {
        var taken = database.createNativeQuery("delete from event_contribution where event_id = ?1 and person_id = ?2")
                .setParameter(1, event)
                .setParameter(2, present.id())
                .executeUpdate();
        if (taken == 0) standings.at(event);
    }

    /** In an order that says nothing about who came when. */
    @SuppressWarnings("unchecked")
    private List<String> said(UUID event, String column) {
        return database.createNativeQuery(
                        "select b.%1$s from booking b where b.event_id = ?1 and b.state in ('confirmed', 'walked-in')"
                                        .formatted(column)
                                + " and b.%1$s is not null and b.person_id is distinct from ?2 order by md5(b.%1$s) limit 100"
                                        .formatted(column))
                .setParameter(1, event)
                .setParameter(2, present.id())
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<TogetherView.Contribution> contributions(UUID event) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select c.text, case when c.named then p.display_name end, c.person_id = cast(?2 as uuid), c.named
                          from event_contribution c join person p on p.id = c.person_id
                         where c.event_id = ?1 order by c.consented_at, c.person_id limit 200""",
                        Tuple.class)
                .setParameter(1, event)
                .setParameter(2, caller.isPerson() ? caller.id() : null)
                .getResultList();
        return rows.stream()
                .map(r -> new TogetherView.Contribution(
                        r.get(0, String.class),
                        r.get(1, String.class),
                        Boolean.TRUE.equals(r.get(2)),
                        r.get(3, Boolean.class)))
                .toList();
    }
}
