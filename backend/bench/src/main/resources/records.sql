drop table if exists bench_record;
create table bench_record (
    n               int primary key,
    title           text not null,
    summary         text not null,
    contributors    jsonb not null,
    published_on    text,
    container_title text,
    publisher       text,
    keywords        text[] not null
);
delete from learning_resource where cast(id as text) like 'be9c0000-%';
