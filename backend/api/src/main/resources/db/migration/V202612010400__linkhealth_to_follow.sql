-- Resources whose address or state has changed since links were last taken up, so that nobody has to look through the whole
-- catalogue for them. A row is only ever added or removed: one that comes while others are taken up waits for the next time.
create table link_to_follow (
    id          bigint generated always as identity primary key,
    resource_id uuid not null
);

create function link_follows() returns trigger language plpgsql as $$
begin
    insert into link_to_follow (resource_id) values (new.id);
    return null;
end $$;

create trigger link_follows_new after insert on learning_resource for each row
    when (new.url is not null and new.status in ('published', 'review-due')) execute function link_follows();
create trigger link_follows_changed after update of url, status on learning_resource for each row
    when (old.url is distinct from new.url or old.status is distinct from new.status) execute function link_follows();

insert into link_to_follow (resource_id)
select r.id from learning_resource r left join link_check c on c.resource_id = r.id
 where (r.url is not null and r.status in ('published', 'review-due')) <> (c.resource_id is not null);
