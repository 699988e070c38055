package org.evident.events;

import jakarta.persistence.Tuple;
import org.evident.shared.learning.EventAccess;
import org.evident.shared.learning.EventStage;

/** A learning event with what is derived from time, places and who is asking. */
record EventRow(
        LearningEvent event,
        String organisation,
        String area,
        String team,
        String series,
        String stage,
        int taken,
        int waiting,
        Integer left,
        boolean runs,
        boolean joins,
        int interested,
        boolean interestedMe,
        int linked) {

    static final String COLUMNS =
            """
             e.id as id, o.name as organisation, a.name as area, t.name as team, s.title as series,
             %s as stage, p.taken as taken, p.waiting as waiting, p.free as places_left,
             coalesce(%s, false) as runs,
             exists (select 1 from event_person x where x.event_id = e.id and x.person_id = cast(:me as uuid))
               or exists (select 1 from booking b where b.event_id = e.id and b.person_id = cast(:me as uuid)
                           and b.state in ('confirmed', 'walked-in')) as joins,
             (select count(*) from event_interest i where i.event_id = e.id) as interested,
             exists (select 1 from event_interest i where i.event_id = e.id and i.person_id = cast(:me as uuid)) as interestedme,
             (select count(*) from event_resource r where r.event_id = e.id) as linked """
                    .formatted(EventStage.SQL, EventAccess.RUN_BY_CALLER);

    static final String JOINS =
            """
             join organisation o on o.id = e.organisation_id
             left join service_area a on a.id = e.service_area_id
             left join team t on t.id = e.team_id
             left join event_series s on s.id = e.series_id
             """
                    + EventStage.PLACES;

    static EventRow of(Tuple r, LearningEvent event) {
        return new EventRow(
                event,
                r.get("organisation", String.class),
                r.get("area", String.class),
                r.get("team", String.class),
                r.get("series", String.class),
                r.get("stage", String.class),
                number(r, "taken"),
                number(r, "waiting"),
                r.get("places_left", Integer.class),
                r.get("runs", Boolean.class),
                r.get("joins", Boolean.class),
                number(r, "interested"),
                r.get("interestedme", Boolean.class),
                number(r, "linked"));
    }

    private static int number(Tuple row, String name) {
        return row.get(name, Number.class).intValue();
    }
}
