-- What is due a check, by the organisation that keeps it; and what has stopped working.
create index learning_resource_review on learning_resource (organisation_id, review_by, id)
    where status in ('published', 'review-due') and review_by is not null;
create index learning_resource_review_day on learning_resource (review_by, id)
    where status in ('published', 'review-due') and review_by is not null;
create index learning_resource_broken on learning_resource (organisation_id, updated_at desc, id desc)
    where status in ('published', 'review-due') and link_status in ('suspect', 'broken');
create index role_assignment_of_organisation on role_assignment (organisation_id, role);
