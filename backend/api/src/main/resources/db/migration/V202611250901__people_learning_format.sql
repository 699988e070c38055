-- How a person likes to learn: sections that fit come first on the topic pages they read.
alter table person add column learning_format text check (learning_format in ('watch', 'listen', 'read', 'short'));
