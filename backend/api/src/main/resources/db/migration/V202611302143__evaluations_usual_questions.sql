-- The usual questions, by Kirkpatrick's four levels: 1 reaction, 2 learning, 3 behaviour, 4 results. A scale is 0 to 5.
create table evaluation_usual_question (
    stage    text not null check (stage in ('baseline', 'immediate', 'follow-up')),
    position int  not null check (position between 0 and 19),
    key      text not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 40),
    level    int  not null check (level between 1 and 4),
    form     text not null check (form in ('scale', 'text')),
    question text not null check (length(question) between 1 and 300),
    low      text check (length(low) <= 60),
    high     text check (length(high) <= 60),
    primary key (stage, position),
    unique (stage, key)
);
insert into evaluation_usual_question (stage, position, key, level, form, question, low, high) values
('baseline', 0, 'know', 2, 'scale', 'How much do you know about this now?', 'Nothing yet', 'A great deal'),
('baseline', 1, 'confident', 2, 'scale', 'How confident are you about using it in your practice?', 'Not at all', 'Very'),
('baseline', 2, 'practice', 3, 'scale', 'How often do you use it in your practice now?', 'Never', 'Whenever it fits'),
('baseline', 3, 'hope', 1, 'text', 'What do you hope to take away?', null, null),
('immediate', 0, 'worthwhile', 1, 'scale', 'How worthwhile was it for you?', 'Not at all', 'Very'),
('immediate', 1, 'relevant', 1, 'scale', 'How relevant was it to the people you work with?', 'Not at all', 'Very'),
('immediate', 2, 'know', 2, 'scale', 'How much do you know about this now?', 'Nothing yet', 'A great deal'),
('immediate', 3, 'confident', 2, 'scale', 'How confident are you about using it in your practice?', 'Not at all', 'Very'),
('immediate', 4, 'intend', 3, 'text', 'What will you do differently?', null, null),
('immediate', 5, 'better', 1, 'text', 'What would have made it better?', null, null),
('follow-up', 0, 'know', 2, 'scale', 'How much do you know about this now?', 'Nothing yet', 'A great deal'),
('follow-up', 1, 'confident', 2, 'scale', 'How confident are you about using it in your practice?', 'Not at all', 'Very'),
('follow-up', 2, 'practice', 3, 'scale', 'How often have you used it in your practice since?', 'Never', 'Whenever it fitted'),
('follow-up', 3, 'helped', 3, 'text', 'What helped you to use it, and what got in the way?', null, null),
('follow-up', 4, 'difference', 4, 'scale', 'How much difference has it made for the people you work with?', 'None', 'A great deal'),
('follow-up', 5, 'story', 4, 'text', 'What changed for them? Leave out what could tell who they are.', null, null);
