-- Whoever deletes a person asks each table that points at people, and an index over a part of the rows does not answer that.
drop index booking_of_booker;
create index booking_of_booker on booking (booked_by) where booked_by is not null;
drop index booking_approval_manager;
create index booking_approval_manager on booking_approval (manager_id, decided_at) where manager_id is not null;
drop index legal_hold_of_person;
create index legal_hold_of_person on legal_hold (person_id);
