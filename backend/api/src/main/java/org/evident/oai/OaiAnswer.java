package org.evident.oai;

/** What stands inside an answer, before it is XML. */
sealed interface OaiAnswer
        permits OaiAnswers.Identity, OaiAnswers.Formats, OaiAnswers.Sets, OaiAnswers.One, OaiAnswers.Many {}
