-- What is looked through for events to which too few have booked.
create index learning_event_minimum on learning_event (starts_at) where minimum is not null and status = 'published';
