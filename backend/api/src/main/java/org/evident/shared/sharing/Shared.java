package org.evident.shared.sharing;

/** Whether something of one person's is open to another, as a condition for the query that reads it. */
public final class Shared {

    /** Whose thing {@code ?2} of kind {@code ?1} it is that is open to {@code ?3} at {@code ?4}. */
    public static final String OWNER =
            """
            select sh.owner_id from share sh where sh.kind = ?1 and sh.thing_id = ?2 and sh.with_id = ?3
               and sh.revoked_at is null and sh.until > ?4""";

    private Shared() {}

    /**
     * SQL that holds while a share lasts.
     *
     * @param kind  the kind of thing, as its {@code LinkSource} calls it
     * @param thing the SQL of its id
     * @param who   the SQL of the reader's id
     * @param now   the SQL of this moment
     */
    public static String with(String kind, String thing, String who, String now) {
        return """
                exists (select 1 from share sh where sh.kind = '%s' and sh.thing_id = %s and sh.with_id = %s
                         and sh.revoked_at is null and sh.until > %s)"""
                .formatted(kind, thing, who, now);
    }

    /** The same, where the reader may also say something of it. */
    public static String withComments(String kind, String thing, String who, String now) {
        return with(kind, thing, who, now + " and sh.may_comment");
    }
}
