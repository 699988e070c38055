-- What somebody looks after, for when they leave.
create index topic_layer_owner on topic_layer (owner_id) where owner_id is not null;
