-- "Who relies on this?" and "who looks after this organisation's resources?" are asked by these.
create index if not exists reading_list_item_of_resource on reading_list_item (resource_id);
create index if not exists role_assignment_of_organisation on role_assignment (organisation_id);
