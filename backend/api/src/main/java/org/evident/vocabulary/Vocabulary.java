package org.evident.vocabulary;

/** The word lists that organisations may extend, and the table each is kept in. */
enum Vocabulary {
    KINDS("kind", "kind"),
    AUDIENCES("audience", "audience"),
    PROVIDERS("provider", "provider");

    final String table;
    final String word;

    Vocabulary(String table, String word) {
        this.table = table;
        this.word = word;
    }

    /** SQL for the columns of {@link TermView}. */
    String columns() {
        return "id, slug, name, organisation_id, "
                + (this == PROVIDERS ? "url, description, how_to_get_in" : "null::text, null::text, null::text");
    }
}
