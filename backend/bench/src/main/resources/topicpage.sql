-- One section of 360 items in the core of a topic, and one of 40 in the layer of the reader's organisation.
update topic set curated_by = (select id from organisation where kind = 'provider' order by id limit 1)
 where slug = 'domestic-abuse' and curated_by is null;

delete from topic_layer where topic_id = (select id from topic where slug = 'domestic-abuse');

with reader as (
  select organisation_id from membership where person_id = (select id from person where given_name = 'Amara')),
layer as (
  insert into topic_layer (topic_id, organisation_id, version, updated_at)
  select t.id, o.id, 1, now() from topic t cross join lateral (
           select t.curated_by as id union select organisation_id from reader) o
   where t.slug = 'domestic-abuse'
  returning id, topic_id, organisation_id),
section as (
  insert into topic_section (id, layer_id, position, type, title)
  select uuidv7(), id, 0, 'custom', 'All of it' from layer returning id, layer_id)
insert into topic_item (section_id, resource_id, position)
select s.id, r.id, row_number() over (partition by s.id order by r.id) - 1
  from section s join layer l on l.id = s.layer_id join topic t on t.id = l.topic_id
  join lateral (
    select r.id, row_number() over (order by r.id) as n from learning_resource r
     where cast(r.id as text) like 'be9c0000-%' and r.status = 'published' and r.place = 'public' order by r.id limit 400) r
    on (l.organisation_id = t.curated_by) = (r.n <= 360);
