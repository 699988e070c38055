package org.evident.shared.privacy;

import java.util.List;

/**
 * Rows about people that a retention schedule lets go after their time. The feature that owns the table produces one, and
 * says from when the time is counted: when the person left, or a moment of the row itself.
 *
 * @param key       known by in the log, 1-40 characters, lower-case words with hyphens
 * @param title     for administrators: "Reading lists", 1-120 characters
 * @param ids       the columns that tell one row from another
 * @param person    SQL on {@code t}: the person's id
 * @param since     a column of the table with a moment, or null: the day the person left the organisation
 * @param condition SQL on {@code t}, the table, and {@code p}, the person in the organisation
 * @param instead   what to set instead of deleting the row, or null; the condition must then leave out what was set
 * @param isLast    whether it must outlast everything else of who left, because it tells that they did
 */
public record RetentionTarget(
        String key,
        String title,
        RecordClass recordClass,
        String table,
        List<String> ids,
        String person,
        String since,
        String condition,
        String instead,
        boolean isLast) {

    private static final String OWN = "p.is_last";

    /** In place of a person where there is none, or none any more: as if somebody wrote who has no account. */
    public static final String NOBODY = "'00000000-0000-0000-0000-000000000000'";

    /** A person's own rows, which go with the organisation that they left last. */
    public static RetentionTarget own(String key, String title, RecordClass recordClass, String table) {
        return of(key, title, recordClass, table, OWN);
    }

    /** Rows of the organisation that they are kept by. */
    public static RetentionTarget ofOrganisation(String key, String title, RecordClass recordClass, String table) {
        return of(key, title, recordClass, table, "t.organisation_id = p.organisation_id");
    }

    /** Whether it is of the person and of no organisation. */
    public boolean isOwn() {
        return condition.startsWith(OWN);
    }

    private static RetentionTarget of(
            String key, String title, RecordClass recordClass, String table, String condition) {
        return new RetentionTarget(
                key, title, recordClass, table, List.of("id"), "t.person_id", null, condition, null, false);
    }

    public RetentionTarget knownBy(String... columns) {
        return new RetentionTarget(
                key, title, recordClass, table, List.of(columns), person, since, condition, instead, isLast);
    }

    public RetentionTarget about(String sql) {
        return new RetentionTarget(key, title, recordClass, table, ids, sql, since, condition, instead, isLast);
    }

    public RetentionTarget since(String column) {
        return new RetentionTarget(key, title, recordClass, table, ids, person, column, condition, instead, isLast);
    }

    public RetentionTarget where(String more) {
        return new RetentionTarget(
                key, title, recordClass, table, ids, person, since, condition + " and " + more, instead, isLast);
    }

    public RetentionTarget setting(String values) {
        return new RetentionTarget(key, title, recordClass, table, ids, person, since, condition, values, isLast);
    }

    public RetentionTarget outlastingAll() {
        return new RetentionTarget(key, title, recordClass, table, ids, person, since, condition, instead, true);
    }
}
