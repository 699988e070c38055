-- Since when something can be found: set once, when it is first published, so that what is new can be told.
alter table learning_resource add column published_at timestamptz;
alter table learning_resource disable trigger learning_resource_changed;
update learning_resource set published_at = created_at where status in ('published', 'review-due', 'archived', 'withdrawn');
alter table learning_resource enable trigger learning_resource_changed;

create function note_publication() returns trigger language plpgsql as $$
begin
    new.published_at := case tg_op when 'INSERT' then new.created_at else new.updated_at end;
    return new;
end $$;
create trigger learning_resource_published before insert or update of status on learning_resource for each row
    when (new.status in ('published', 'review-due') and new.published_at is null) execute function note_publication();
create index learning_resource_arrived on learning_resource (published_at desc, id)
    where status in ('published', 'review-due');
-- What a plan for some minutes is made from, place by place.
create index learning_resource_short on learning_resource (place, updated_at desc, id desc)
    where status in ('published', 'review-due') and minutes <= 60;
