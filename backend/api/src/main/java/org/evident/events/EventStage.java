package org.evident.events;

/** How far a learning event is, from what is kept of it, the time and its places. The one place that derives it. */
final class EventStage {

    /** For a row {@code e}, its pools {@code p} and {@code :now}. Full is where no place is left that the caller could have. */
    static final String SQL =
            """
             case when e.status <> 'published' then e.status
                  when e.starts_at is null then 'interest'
                  when e.ends_at <= :now then 'completed'
                  when e.starts_at <= :now then 'in-progress'
                  when e.closes_at <= :now then 'booking-closed'
                  when e.opens_at > :now then 'published'
                  when p.free = 0 then 'full'
                  else 'booking-open' end""";

    private EventStage() {}
}
