package org.evident.teamlists;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.links.Openness;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.shared.outbox.Outbox;
import org.evident.shared.outbox.OutboxHandler;

/** Once a day, two days ahead: what is due is told to those who have not ticked it, once for each day it is due on. */
@ApplicationScoped
class TeamReminders implements OutboxHandler {

    static final String KIND = "team-list-reminders";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private static final String DUE =
            """
            select l.id, i.resource_id, l.title, i.due_on from team_list_item i join team_list l on l.id = i.list_id
             where i.due_on between ?1 and ?2 order by i.due_on, l.id, i.position""";

    /** Staff of the place who have not ticked, in a word: nobody is shown this list. */
    private static final String WAITING =
            """
            select distinct m.person_id from team_list l
              join membership m on m.organisation_id = l.organisation_id
               and (case when l.team_id is null then m.service_area_id = l.service_area_id else m.team_id = l.team_id end)
             where l.id = ?1 and m.kind <> 'foster-carer' and m.starts_on <= ?3 and (m.ends_on is null or m.ends_on >= ?3)
               and not exists (select 1 from team_list_tick k
                                where k.list_id = l.id and k.resource_id = ?2 and k.person_id = m.person_id)""";

    private final EntityManager database;
    private final TeamPlaces places;
    private final Outbox outbox;
    private final Notices notices;
    private final List<Openness> openness;

    TeamReminders(
            EntityManager database, TeamPlaces places, Outbox outbox, Notices notices, @All List<Openness> openness) {
        this.database = database;
        this.places = places;
        this.outbox = outbox;
        this.notices = notices;
        this.openness = openness;
    }

    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        var today = places.today().toString();
        QuarkusTransaction.requiringNew().run(() -> outbox.add(KIND, KIND + ":" + today, Map.of("day", today)));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonNode payload) {
        var day = LocalDate.parse(payload.path("day").asText());
        var due = QuarkusTransaction.requiringNew().call(() -> due(day));
        due.forEach(row -> QuarkusTransaction.requiringNew().run(() -> tell(row, day)));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> due(LocalDate day) {
        return database.createNativeQuery(DUE, Tuple.class)
                .setParameter(1, day)
                .setParameter(2, day.plusDays(2))
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private void tell(Tuple row, LocalDate day) {
        var resource = row.get(1, UUID.class);
        List<UUID> waiting = database.createNativeQuery(WAITING, UUID.class)
                .setParameter(1, row.get(0, UUID.class))
                .setParameter(2, resource)
                .setParameter(3, day)
                .getResultList();
        var due = LocalDate.parse(row.get(3).toString());
        var open =
                openness.stream().filter(each -> each.kind().equals("resource")).findFirst();
        notices.tell(
                open.orElseThrow().openTo(resource, waiting),
                new Notice(
                        "team-list-due:%s:%s:%s".formatted(row.get(0), resource, due),
                        "team-list-due",
                        "Due on %s: something to read on your team’s list “%s”".formatted(DAY.format(due), row.get(2)),
                        "Tick it when you have read it, if you like. Nobody is told who has not.",
                        "/reading-list/team#" + row.get(0)));
    }
}
