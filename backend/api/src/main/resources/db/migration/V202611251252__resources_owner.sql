-- What somebody owns, for when they leave.
create index learning_resource_owner on learning_resource (owner_id, organisation_id) where owner_id is not null;
