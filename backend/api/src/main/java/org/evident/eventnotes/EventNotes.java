package org.evident.eventnotes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.http.ETags;
import org.evident.shared.learning.EventAccess;
import org.evident.shared.people.Present;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
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
@Personal(
        table = "event_team_note",
        person = "author_id",
        recordClass = RecordClass.CONTRIBUTIONS,
        title = "What you wrote down for your team after a learning event",
        purpose = "So that those of your team who were not there learn from it.",
        basis = Basis.PUBLIC_TASK,
        columns = {"text", "updated_at"},
        others = {"event_id", "team_id", "author_id"},
        onErasure = OnErasure.FORGET,
        forgotten = {"author_id"},
        stays = "Your team uses it. It stays, without your name.",
        address = "/events")
@ApplicationScoped
@Transactional
class EventNotes {

    private static final String STANDING =
            """
            select e.version, e.starts_at <= :now and e.status = 'published' as begun,
            """
                    + EventAccess.RUN_BY_CALLER
                    + """
             as runs, exists (select 1 from booking b where b.event_id = e.id and b.person_id = cast(:me as uuid)
               and b.state in ('confirmed', 'walked-in')) or exists (select 1 from event_person x where x.event_id = e.id
               and x.person_id = cast(:me as uuid)) as comes
              from learning_event e where e.id = :id and"""
                    + EventAccess.SEEN_BY_CALLER;

    private final EventAccess access;
    private final EntityManager database;
    private final Present present;
    private final Caller caller;
    private final Clock clock;

    EventNotes(EventAccess access, EntityManager database, Present present, Caller caller, Clock clock) {
        this.access = access;
        this.database = database;
        this.present = present;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param comes whether they have a place, lead it or were there */
    private record Standing(int version, boolean begun, boolean runs, boolean comes) {}

    TogetherView together(UUID event) {
        var standing = standing(event);
        var inside = standing.runs() || standing.comes();
        return new TogetherView(
                inside ? said(event, "offer_text") : List.of(),
                inside ? said(event, "ask_text") : List.of(),
                contributions(event),
                teamNotes(event),
                standing.begun() && standing.comes());
    }

    /** Part of the event, and so of its version. */
    void writeSharedNote(UUID event, int version, SharedNoteInput input) {
        var standing = standing(event);
        if (!standing.runs()) throw refused("Those who run it write what we learned together");
        requireBegun(standing);
        ETags.requireCurrent(version, standing.version());
        database.createNativeQuery(
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
    }

    void contribute(UUID event, ContributionInput input) {
        var standing = standing(event);
        requireBegun(standing);
        if (!standing.comes()) throw refused("Those who were there add to it");
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

    void takeBack(UUID event) {
        standing(event);
        database.createNativeQuery("delete from event_contribution where event_id = ?1 and person_id = ?2")
                .setParameter(1, event)
                .setParameter(2, present.id())
                .executeUpdate();
    }

    void writeTeamNote(UUID event, UUID team, TeamNoteInput input) {
        var standing = standing(event);
        requireOfTeam(team);
        requireBegun(standing);
        if (!standing.comes() && !standing.runs()) throw refused("Those who were there write it down for their team");
        database.createNativeQuery(
                        """
                        insert into event_team_note (event_id, team_id, text, author_id, updated_at) values (?1, ?2, ?3, ?4, ?5)
                        on conflict (event_id, team_id) do update
                           set text = excluded.text, author_id = excluded.author_id, updated_at = excluded.updated_at""")
                .setParameter(1, event)
                .setParameter(2, team)
                .setParameter(3, input.text().strip())
                .setParameter(4, present.id())
                .setParameter(5, clock.instant())
                .executeUpdate();
    }

    void removeTeamNote(UUID event, UUID team) {
        standing(event);
        requireOfTeam(team);
        database.createNativeQuery(
                        "delete from event_team_note where event_id = ?1 and team_id = ?2 and (author_id = ?3 or author_id is null)")
                .setParameter(1, event)
                .setParameter(2, team)
                .setParameter(3, present.id())
                .executeUpdate();
    }

    private void requireOfTeam(UUID team) {
        if (!caller.places().contains(team.toString())) throw ProblemException.notFound("team");
    }

    private static void requireBegun(Standing standing) {
        if (!standing.begun()) throw new ProblemException(ProblemType.CONFLICT, "It has not begun yet");
    }

    @SuppressWarnings("unchecked")
    private Standing standing(UUID event) {
        List<Tuple> rows = access.bindSeen(database.createNativeQuery(STANDING, Tuple.class))
                .setParameter("id", event)
                .setParameter("now", clock.instant())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(r -> new Standing(
                        r.get(0, Integer.class),
                        Optional.ofNullable(r.get(1, Boolean.class)).orElse(false),
                        r.get(2, Boolean.class),
                        r.get(3, Boolean.class)))
                .orElseThrow(() -> ProblemException.notFound("event"));
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

    @SuppressWarnings("unchecked")
    private List<TogetherView.TeamNote> teamNotes(UUID event) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select n.team_id, t.name, n.text, p.display_name from event_team_note n join team t on t.id = n.team_id
                          left join person p on p.id = n.author_id
                         where n.event_id = ?1 and cast(n.team_id as text) = any(?2) order by t.name""",
                        Tuple.class)
                .setParameter(1, event)
                .setParameter(2, caller.places().toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .map(r -> new TogetherView.TeamNote(
                        r.get(0, UUID.class), r.get(1, String.class), r.get(2, String.class), r.get(3, String.class)))
                .toList();
    }

    private static ProblemException refused(String why) {
        return new ProblemException(ProblemType.NOT_ALLOWED, why);
    }
}
