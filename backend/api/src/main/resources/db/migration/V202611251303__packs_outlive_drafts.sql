-- A draft goes with its owner; what was copied from it stays.
alter table pack drop constraint pack_copied_from_id_fkey,
    add constraint pack_copied_from_id_fkey foreign key (copied_from_id) references pack on delete set null;
