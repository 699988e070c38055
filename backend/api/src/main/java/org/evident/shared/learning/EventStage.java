package org.evident.shared.learning;

/** How far a learning event is, from what is kept of it, the time and its places. The one place that derives it. */
public final class EventStage {

    /** For a row {@code e}, its places {@code p} and {@code :now}. Full is where no place is left that the caller could have. */
    public static final String SQL =
            """
             case when e.status <> 'published' then e.status
                  when e.starts_at is null then 'interest'
                  when e.ends_at <= :now then 'completed'
                  when e.starts_at <= :now then 'in-progress'
                  when e.closes_at <= :now then 'booking-closed'
                  when e.opens_at > :now then 'published'
                  when p.free = 0 then 'full'
                  else 'booking-open' end""";

    /** Joins {@code p} to a row {@code e}: what is taken and awaited, and what is free for people of {@code :mine}. */
    public static final String PLACES =
            """
             left join lateral (select coalesce(sum(p.taken), 0) as taken, coalesce(sum(p.waiting), 0) as waiting,
                   cast(case when e.capacity is not null then coalesce(sum(greatest(p.places - p.taken, 0))
                     filter (where p.organisation_id is null or p.organisation_id = any(:mine)), 0) end as int) as free
                   from event_pool p where p.event_id = e.id) p on true """;

    private EventStage() {}
}
