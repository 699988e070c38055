-- As JSON a text is longer than it was typed: a new line is two letters, and some are six.
alter table evaluation_answer drop constraint evaluation_answer_texts_check,
    add constraint evaluation_answer_texts_check check (jsonb_typeof(texts) = 'object' and length(texts::text) <= 300000);
alter table evaluation drop constraint evaluation_questions_check,
    add constraint evaluation_questions_check check (jsonb_typeof(questions) = 'array' and length(questions::text) <= 80000);
