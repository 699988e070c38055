-- What is held about somebody is counted whenever they look, and must be found without reading everybody's.
create index outbox_message_payload on outbox_message using gin (cast(payload as text) gin_trgm_ops) where done_at is not null;
create index invitation_row_email on invitation_row (email) where email <> '';
create index invitation_unused_email on invitation (email) where person_id is null;
create index retention_run_asked_by on retention_run (asked_by) where asked_by is not null;
create index subscription_contact on subscription (lower(contact_email)) where contact_email is not null;
