-- What people booked and attended is a record of the organisation, with a line of its own in every retention schedule.
alter table retention_rule drop constraint retention_rule_record_class_check,
    add constraint retention_rule_record_class_check check (record_class in ('account', 'profile', 'roles', 'learning', 'attendance',
        'contributions', 'messages', 'privacy', 'audit'));
alter table legal_hold drop constraint legal_hold_record_class_check,
    add constraint legal_hold_record_class_check check (record_class in ('account', 'profile', 'roles', 'learning', 'attendance',
        'contributions', 'messages', 'privacy', 'audit'));
insert into retention_rule (record_class, person_class, version, years, months, counted_from, source, reason, effective_on, changed_at) values
('attendance', 'employee', 1, 7, 0, 'leaving',
 'Derbyshire County Council, retention schedule v8.00 (September 2025): learning-system record, end of employment + 1 year closure + 6',
 'Attendance shows what somebody was trained for, for as long as a claim can be made.', '2026-11-01', now()),
('attendance', 'care-employee', 1, 25, 0, 'leaving',
 'Derbyshire County Council, retention schedule v8.00 (September 2025): staff who work with children or vulnerable adults, end of employment + 25',
 'Children and adults at risk may ask long afterwards who worked with them and how they were prepared.', '2026-11-01', now()),
('attendance', 'non-employee', 1, 0, 11, 'leaving',
 'Derbyshire County Council, retention schedule v8.00 (September 2025): trainees who are not employees, destroyed in under a year',
 'Foster carers, students and partners have no employment record with the organisation.', '2026-11-01', now());
