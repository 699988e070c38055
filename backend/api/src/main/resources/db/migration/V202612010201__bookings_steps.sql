-- That somebody came without a place is part of the history, too.
alter table booking_step drop constraint booking_step_what_check, add constraint booking_step_what_check
    check (what in ('booked', 'requested', 'waiting', 'offered', 'accepted', 'declined', 'approved', 'refused', 'cancelled',
        'event-cancelled', 'replaced', 'replaces', 'lapsed', 'given', 'passed-over', 'waived', 'walked-in'));
