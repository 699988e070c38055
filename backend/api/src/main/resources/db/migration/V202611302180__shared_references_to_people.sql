-- Taking a person out asks every table that may name them; without an index each asks all of its rows.
create index person_disabled_by on person (disabled_by) where disabled_by is not null;
create index booking_manager on booking (manager_id) where manager_id is not null;
create index booking_step_by on booking_step (by_id) where by_id is not null;
create index booking_approval_decided_by on booking_approval (decided_by) where decided_by is not null;
create index invitation_invited_by on invitation (invited_by) where invited_by is not null;
create index invitation_file_person on invitation_file (person_id);
create index rights_request_logged_by on rights_request (logged_by) where logged_by is not null;
create index legal_hold_placed_by on legal_hold (placed_by);
create index legal_hold_released_by on legal_hold (released_by) where released_by is not null;
