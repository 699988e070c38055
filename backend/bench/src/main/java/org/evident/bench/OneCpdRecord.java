package org.evident.bench;

import java.sql.SQLException;
import java.util.Map;

/** One of one's own pieces of CPD, with what it is evidence for. */
final class OneCpdRecord extends AgainstSql {

    private static final String ID = "cast('be9dc0de-0000-7000-8000-' || lpad(cast(:n as text), 12, '0') as uuid)";

    @Override
    public String name() {
        return "P2";
    }

    @Override
    public String work() {
        return "one CPD record";
    }

    /** Whose it is, the record, what it came from and what it is evidence for. */
    @Override
    String sql(Bed bed) {
        return ("\\set n random(1, %d)\n".formatted(CpdText.PIECES)
                        + """
                        select p.display_name from cpd_record r join person p on p.id = r.person_id where r.id = ID and r.person_id = cast(:me as uuid);
                        select * from cpd_record where id = ID;
                        select * from cpd_link where record_id = ID;
                        select i.id, i.code || ' ' || i.label, f.slug, f.name || ', ' || v.label from cpd_standard s
                          join framework_item i on i.id = s.item_id join framework_version v on v.id = i.version_id
                          join framework f on f.id = v.framework_id where s.record_id = ID""")
                .replace("ID", ID);
    }

    @Override
    Map<String, String> variables(Bed bed) throws SQLException {
        CpdText.fill(bed);
        return Map.of("me", bed.text("select id from person where given_name = 'Amara' limit 1"));
    }

    @Override
    Ask.Source asks(Bed bed) throws SQLException {
        CpdText.fill(bed);
        return random -> {
            var n = 1 + random.nextInt(CpdText.PIECES);
            return Ask.get(
                    "/api/v1/cpd-records/be9dc0de-0000-7000-8000-%012d".formatted(n),
                    bed.token(),
                    answer -> answer.get("title").asText().equals("Piece " + n)
                            && answer.get("standards").size() == 3);
        };
    }
}
