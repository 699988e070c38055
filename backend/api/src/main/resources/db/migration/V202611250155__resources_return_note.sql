-- What a draft still needs, from whoever sent it back from review.
alter table learning_resource add column return_note text check (length(return_note) <= 1000);
