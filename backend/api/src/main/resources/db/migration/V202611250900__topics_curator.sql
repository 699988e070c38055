-- The organisation that keeps the shared core of a network topic. A local topic's core is kept by its own organisation.
alter table topic add column curated_by uuid references organisation;
