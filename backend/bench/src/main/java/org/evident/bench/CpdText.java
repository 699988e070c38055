package org.evident.bench;

import java.sql.SQLException;

/** Pieces of CPD as somebody has them after some years, and the words of one. */
final class CpdText {

    /** About as long as the pieces are that people send to their regulator. */
    static final String WORDS =
            "Relationship first, then the house. ".repeat(40).strip();

    static final int PIECES = 500;

    private CpdText() {}

    /** Five hundred of Amara's, each evidence for three standards. */
    static void fill(Bed bed) throws SQLException {
        if (!bed.text("select count(*) from cpd_record where title like 'Piece %'")
                .equals("0")) return;
        try (var statement = bed.database().createStatement()) {
            statement.execute(
                    """
                    insert into cpd_record (id, person_id, stage, kind, title, description, happened_on, minutes, learning, impact,
                        created_at, updated_at, completed_at)
                    select cast('be9dc0de-0000-7000-8000-' || lpad(cast(n as text), 12, '0') as uuid), p.id, 'complete', 'reading',
                           'Piece ' || n, '%1$s', current_date - n, 30, '%1$s', '%1$s', now(), now(), now()
                      from generate_series(1, %2$d) n cross join (select id from person where given_name = 'Amara' limit 1) p"""
                            .formatted(WORDS, PIECES));
            statement.execute(
                    """
                    insert into cpd_standard (record_id, item_id)
                    select r.id, i.id from cpd_record r cross join (
                      select i.id from framework_item i join framework_version v on v.id = i.version_id
                       where v.starts_on is not null order by i.id limit 3) i
                     where r.title like 'Piece %'""");
            statement.execute("analyze cpd_record, cpd_standard");
        }
    }
}
