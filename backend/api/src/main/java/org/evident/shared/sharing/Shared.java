package org.evident.shared.sharing;

/** Whether something of one person's is open to another, as a condition for the query that reads it. */
public final class Shared {

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
}
