-- "What do you hold about me?" is asked of every table that says who.
create index learning_resource_owner on learning_resource (owner_id) where owner_id is not null;
create index learning_resource_created_by on learning_resource (created_by) where created_by is not null;
create index resource_report_person on resource_report (person_id);
create index context_note_written_by on context_note (written_by);
create index appraisal_appraised_by on appraisal (appraised_by);
create index topic_layer_owner on topic_layer (owner_id) where owner_id is not null;
create index topic_layer_updated_by on topic_layer (updated_by) where updated_by is not null;
create index topic_item_placed_by on topic_item (placed_by) where placed_by is not null;
create index topic_page_change_person on topic_page_change (person_id) where person_id is not null;
create index notice_mail_person on notice_mail (person_id);
create index notice_sent on notice (key) where kind = 'sent';
