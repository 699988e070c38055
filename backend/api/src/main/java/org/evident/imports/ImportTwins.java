package org.evident.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.database.LongWork;
import org.evident.shared.visibility.Visibility;

/**
 * Finds records that the catalogue, or an earlier line of the file, already has. Set by set in SQL, and bounded: a record
 * is compared with at most 50 others that begin like it and 50 that end like it.
 */
@ApplicationScoped
class ImportTwins {

    /** Records compared in one statement, which must end well within the time-out of a connection. */
    private static final int PART = 5_000;

    private static final String KNOWN = Visibility.knownTo(":organisation");

    private static final String AUTHOR =
            " lower(coalesce(r.contributors -> 0 ->> 'family', r.contributors -> 0 ->> 'name')) ";

    /** The same identifier settles it, unless the titles have nothing in common. */
    private static final String BY_IDENTIFIER =
            """
            update resource_import_row w set twin_id = t.id, twin_row = t.position, twin_why = '%1$s',
                   outcome = case when similarity(t.title_key, w.title_key) >= 0.4 then 'duplicate' else 'doubtful' end
              from (select distinct on (n.position) n.position as of, %2$s) t
             where w.import_id = :id and w.position = t.of""";

    private static final String IN_CATALOGUE =
            """
            r.id, cast(null as int) as position, r.title_key from resource_import_row n join learning_resource r on %s
             where n.import_id = :id and n.outcome = 'new' and"""
                    + KNOWN + "order by n.position, r.created_at, r.id";

    private static final String IN_FILE =
            """
            cast(null as uuid) as id, o.position, o.title_key
              from (select position, outcome, min(position) over (partition by %1$s) as first from resource_import_row
                     where import_id = :id and %1$s is not null and outcome <> 'problem') n
              join resource_import_row o on o.import_id = :id and o.position = n.first
             where n.outcome = 'new' and n.first < n.position order by n.position""";

    private static final String SAME_TITLE =
            """
            update resource_import_row w set twin_id = t.id, twin_why = 'title', outcome = 'duplicate'
              from (select distinct on (n.position) n.position as of, r.id
                      from resource_import_row n join learning_resource r on md5(r.title_key) = md5(n.title_key)
                       and r.published_year is not distinct from n.year
                       and (n.author_key is null or"""
                    + AUTHOR + "is null or" + AUTHOR
                    + """
            = n.author_key)
                     where n.import_id = :id and n.outcome = 'new' and (length(n.title_key) >= 20 or n.author_key is not null)
                       and"""
                    + KNOWN
                    + """
             order by n.position, r.created_at, r.id) t
             where w.import_id = :id and w.position = t.of""";

    private static final String SAME_TITLE_IN_FILE =
            """
            update resource_import_row w set twin_row = n.first, twin_why = 'title', outcome = 'duplicate'
              from (select position, min(position) over (partition by title_key, year, author_key) as first
                      from resource_import_row where import_id = :id and outcome <> 'problem'
                       and (length(title_key) >= 20 or author_key is not null)) n
             where w.import_id = :id and w.position = n.position and n.first < n.position and w.outcome = 'new'""";

    private static final String NEAR =
            """
            update resource_import_row w set twin_id = t.id, twin_why = 'near', outcome = 'doubtful'
              from (select n.position as of, c.id from resource_import_row n cross join lateral (
                     select r.id from (
                       (select r.* from learning_resource r where left(r.title_key, 24) = left(n.title_key, 24) and"""
                    + KNOWN
                    + """
             limit 50) union all
                       (select r.* from learning_resource r where right(r.title_key, 24) = right(n.title_key, 24) and"""
                    + KNOWN
                    + """
             limit 50)) r
                      where similarity(r.title_key, n.title_key) >= 0.7 and abs(r.published_year - n.year) <= 1 is not false
                        and (n.author_key is null or"""
                    + AUTHOR + "is null or similarity(" + AUTHOR
                    + """
            , n.author_key) >= 0.5)
                      order by similarity(r.title_key, n.title_key) desc, r.id limit 1) c
                     where n.import_id = :id and n.outcome = 'new' and length(n.title_key) >= 12 and n.position between :from and :to) t
             where w.import_id = :id and w.position = t.of""";

    private static final String NEAR_IN_FILE =
            """
            update resource_import_row w set twin_row = t.position, twin_why = 'near', outcome = 'doubtful'
              from (select n.position as of, c.position from resource_import_row n cross join lateral (
                     select o.position from (
                       select o.* from resource_import_row o
                        where o.import_id = :id and left(o.title_key, 24) = left(n.title_key, 24) and o.position < n.position
                          and o.outcome = 'new' order by o.position desc limit 50) o
                      where similarity(o.title_key, n.title_key) >= 0.7 and abs(o.year - n.year) <= 1 is not false
                        and similarity(o.author_key, n.author_key) >= 0.5 is not false
                      order by similarity(o.title_key, n.title_key) desc, o.position limit 1) c
                     where n.import_id = :id and n.outcome = 'new' and length(n.title_key) >= 12 and n.position between :from and :to) t
             where w.import_id = :id and w.position = t.of""";

    private final EntityManager database;
    private final LongWork longWork;

    ImportTwins(EntityManager database, LongWork longWork) {
        this.database = database;
        this.longWork = longWork;
    }

    /**
     * Sets the outcome of every record, and the decision that follows from it until a person decides otherwise. Each step is
     * a short transaction of its own and harmless to repeat.
     *
     * @param last the number of the last record
     */
    void compare(UUID id, UUID organisation, int last) {
        var all = Map.of("id", id, "organisation", organisation);
        step(() -> database.createNativeQuery("analyze resource_import_row").executeUpdate());
        step(() -> known(id, organisation));
        for (var key : List.of("doi", "isbn", "url_key")) {
            step(() -> run(BY_IDENTIFIER.formatted(key.replace("_key", ""), IN_FILE.formatted(key)), all));
        }
        step(() -> run(SAME_TITLE_IN_FILE, all));
        for (var from = 1; from <= last; from += PART) {
            var part = Map.of("id", id, "organisation", organisation, "from", from, "to", from + PART - 1);
            step(() -> run(NEAR, part));
            step(() -> run(NEAR_IN_FILE, part));
        }
        step(() -> run(
                "update resource_import_row set decision = case outcome when 'new' then 'add' when 'doubtful' then null"
                        + " else 'leave-out' end, decided = false where import_id = :id",
                all));
    }

    private void step(Runnable work) {
        QuarkusTransaction.requiringNew().run(() -> longWork.run(work));
    }

    /** How many of the records that were to be added as new have come into the catalogue meanwhile; none of them is added now. */
    long newlyKnown(UUID id, UUID organisation) {
        known(id, organisation);
        return run(
                "update resource_import_row set decision = case outcome when 'duplicate' then 'leave-out' end"
                        + " where import_id = :id and outcome in ('duplicate', 'doubtful') and decision = 'add' and not decided",
                Map.of("id", id));
    }

    private void known(UUID id, UUID organisation) {
        var all = Map.of("id", id, "organisation", organisation);
        var same = Map.of(
                "doi", "lower(r.doi) = n.doi", "isbn", "r.isbn = n.isbn", "url", "md5(r.url_key) = md5(n.url_key)");
        for (var key : List.of("doi", "isbn", "url")) {
            run(BY_IDENTIFIER.formatted(key, IN_CATALOGUE.formatted(same.get(key))), all);
        }
        run(SAME_TITLE, all);
    }

    private int run(String sql, Map<String, ?> values) {
        var query = database.createNativeQuery(sql);
        values.forEach((name, value) -> {
            if (sql.contains(":" + name)) query.setParameter(name, value);
        });
        return query.executeUpdate();
    }
}
