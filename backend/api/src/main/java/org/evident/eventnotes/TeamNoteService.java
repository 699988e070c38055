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
import org.evident.shared.people.Present;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;

/** What a team takes from a learning event, for those of it who were not there. Any of the team who was writes it on. */
@Personal(
        table = "event_team_note",
        person = "author_id",
        recordClass = RecordClass.CONTRIBUTIONS,
        title = "What you wrote down for your team after a learning event",
        purpose = "So that those of your team who were not there learn from it.",
        basis = Basis.PUBLIC_TASK,
        columns = {"text", "updated_at"},
        others = {"event_id", "team_id", "author_id", "version"},
        onErasure = OnErasure.FORGET,
        forgotten = {"author_id"},
        stays = "Your team uses it. It stays, without your name.",
        address = "/events")
@ApplicationScoped
@Transactional
class TeamNoteService {

    private final EventStandings standings;
    private final EntityManager database;
    private final Present present;
    private final Caller caller;
    private final Clock clock;

    TeamNoteService(EventStandings standings, EntityManager database, Present present, Caller caller, Clock clock) {
        this.standings = standings;
        this.database = database;
        this.present = present;
        this.caller = caller;
        this.clock = clock;
    }

    private record Held(int version, UUID author) {}

    /** @param ifMatch the version they read, where one stands */
    void write(UUID event, UUID team, String ifMatch, TeamNoteInput input) {
        var standing = standings.at(event);
        requireOfTeam(team);
        standing.requireBegun();
        if (!standing.comes() && !standing.runs())
            throw EventStandings.refused("Those who were there write it down for their team");
        var held = held(event, team);
        ETags.requireStanding(ifMatch, held.map(Held::version));
        var written = database.createNativeQuery(
                        """
                        insert into event_team_note as n (event_id, team_id, text, author_id, updated_at) values (?1, ?2, ?3, ?4, ?5)
                        on conflict (event_id, team_id) do update
                           set text = excluded.text, author_id = excluded.author_id, updated_at = excluded.updated_at, version = n.version + 1
                         where n.version = ?6""")
                .setParameter(1, event)
                .setParameter(2, team)
                .setParameter(3, input.text().strip())
                .setParameter(4, present.id())
                .setParameter(5, clock.instant())
                .setParameter(6, held.map(Held::version).orElse(-1))
                .executeUpdate();
        if (written == 0) throw ETags.stale();
    }

    /** By whoever wrote it last, or any of the team once nobody did. */
    void remove(UUID event, UUID team) {
        standings.at(event);
        requireOfTeam(team);
        var held = held(event, team);
        if (held.isEmpty()) return;
        var author = held.get().author();
        if (author != null && !author.equals(caller.id()))
            throw EventStandings.refused("Whoever wrote it takes it away");
        database.createNativeQuery("delete from event_team_note where event_id = ?1 and team_id = ?2 and version = ?3")
                .setParameter(1, event)
                .setParameter(2, team)
                .setParameter(3, held.get().version())
                .executeUpdate();
    }

    /** For the teams of the caller. */
    @SuppressWarnings("unchecked")
    List<TogetherView.TeamNote> at(UUID event) {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select n.team_id, t.name, n.text, p.display_name, n.version, coalesce(n.author_id = ?3, false)
                          from event_team_note n join team t on t.id = n.team_id left join person p on p.id = n.author_id
                         where n.event_id = ?1 and cast(n.team_id as text) = any(?2) order by t.name""",
                        Tuple.class)
                .setParameter(1, event)
                .setParameter(2, caller.places().toArray(String[]::new))
                .setParameter(3, caller.id())
                .getResultList();
        return rows.stream()
                .map(r -> new TogetherView.TeamNote(
                        r.get(0, UUID.class),
                        r.get(1, String.class),
                        r.get(2, String.class),
                        r.get(3, String.class),
                        r.get(4, Integer.class),
                        r.get(5, Boolean.class)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<TogetherView.OwnTeam> own() {
        List<Tuple> rows = database.createNativeQuery(
                        "select id, name from team where cast(id as text) = any(?1) order by name, id limit 100",
                        Tuple.class)
                .setParameter(1, caller.places().toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .map(r -> new TogetherView.OwnTeam(r.get(0, UUID.class), r.get(1, String.class)))
                .toList();
    }

    private void requireOfTeam(UUID team) {
        if (!caller.places().contains(team.toString())) throw ProblemException.notFound("team");
    }

    @SuppressWarnings("unchecked")
    private Optional<Held> held(UUID event, UUID team) {
        List<Tuple> rows = database.createNativeQuery(
                        "select version, author_id from event_team_note where event_id = ?1 and team_id = ?2",
                        Tuple.class)
                .setParameter(1, event)
                .setParameter(2, team)
                .getResultList();
        return rows.stream()
                .map(r -> new Held(r.get(0, Integer.class), r.get(1, UUID.class)))
                .findFirst();
    }
}
