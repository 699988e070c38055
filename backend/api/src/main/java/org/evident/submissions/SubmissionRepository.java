package org.evident.submissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.paging.Page;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.evident.submissions.Freezing.Frozen;

@Personal(
        table = "cpd_submission",
        person = "person_id",
        recordClass = RecordClass.PORTFOLIO,
        title = "What you submitted to your regulator",
        purpose = "To keep what you submitted as it was that day.",
        basis = Basis.CONTRACT,
        columns = {
            "rule_set",
            "name",
            "starts_on",
            "ends_on",
            "submitted_on",
            "pieces",
            "content",
            "sha256",
            "created_at"
        },
        others = {"id", "person_id"},
        onErasure = OnErasure.DELETE,
        address = "/cpd/submissions",
        restricted = true)
@Personal(
        table = "cpd_submission_record",
        person = "t.submission_id in (select s.id from cpd_submission s where s.person_id = :person)",
        recordClass = RecordClass.PORTFOLIO,
        title = "Which records you submitted",
        purpose = "To show beside a record that you submitted it.",
        basis = Basis.CONTRACT,
        columns = {"record_id"},
        others = {"submission_id"},
        onErasure = OnErasure.DELETE,
        address = "/cpd/submissions",
        restricted = true)
@ApplicationScoped
class SubmissionRepository {

    private static final String SELECT =
            """
            select s.id, s.rule_set, s.name, s.starts_on, s.ends_on, s.submitted_on, s.pieces, s.sha256, s.created_at
              from cpd_submission s where s.person_id = ?1""";

    private static final String WITH_RECORD =
            " and exists (select 1 from cpd_submission_record r where r.submission_id = s.id and r.record_id = ?2)";

    private final EntityManager database;

    SubmissionRepository(EntityManager database) {
        this.database = database;
    }

    UUID add(UUID person, Frozen frozen, Instant now) {
        var period = frozen.period();
        var id = (UUID) sql(
                        """
                        insert into cpd_submission (person_id, rule_set, name, starts_on, ends_on, submitted_on, pieces, content, sha256, created_at)
                        values (?1, ?2, ?3, cast(?4 as date), cast(?5 as date), ?6, ?7, ?8, ?9, ?10) returning id""",
                        person,
                        frozen.rules().slug(),
                        frozen.rules().name(),
                        period == null ? null : period.startsOn().toString(),
                        period == null ? null : period.endsOn().toString(),
                        frozen.submittedOn(),
                        frozen.ids().size(),
                        frozen.content(),
                        sha256(frozen.content()),
                        now)
                .getSingleResult();
        sql(
                        "insert into cpd_submission_record (submission_id, record_id) select ?1, unnest(?2)",
                        id,
                        frozen.ids().toArray(UUID[]::new))
                .executeUpdate();
        return id;
    }

    Optional<SubmissionSummary> find(UUID person, UUID id, Instant now) {
        return rows(bound(database.createNativeQuery(SELECT + " and s.id = ?2", Tuple.class), person, id), now).stream()
                .findFirst();
    }

    Page<SubmissionSummary> page(UUID person, SubmissionListRequest list, Instant now) {
        var narrowed = list.recordId == null ? "" : WITH_RECORD;
        var values = list.recordId == null ? new Object[] {person} : new Object[] {person, list.recordId};
        var query = bound(
                        database.createNativeQuery(
                                SELECT + narrowed + " order by s.submitted_on desc, s.id desc", Tuple.class),
                        values)
                .setFirstResult(list.offset())
                .setMaxResults(list.size);
        var total = (Number) sql("select count(*) from cpd_submission s where s.person_id = ?1" + narrowed, values)
                .getSingleResult();
        return new Page<>(rows(query, now), list.page, list.size, total.longValue());
    }

    String content(UUID id) {
        return (String)
                sql("select content from cpd_submission where id = ?1", id).getSingleResult();
    }

    void remove(UUID id) {
        sql("delete from cpd_submission where id = ?1", id).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static List<SubmissionSummary> rows(Query query, Instant now) {
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(r -> new SubmissionSummary(
                        r.get(0, UUID.class),
                        r.get(1, String.class),
                        r.get(2, String.class),
                        r.get(3, LocalDate.class),
                        r.get(4, LocalDate.class),
                        r.get(5, LocalDate.class),
                        r.get(6, Integer.class),
                        r.get(7, String.class),
                        SubmissionService.allowed(r.get(8, Instant.class)
                                .plus(SubmissionService.MISTAKE)
                                .isAfter(now)),
                        r.get(8, Instant.class)))
                .toList();
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Query sql(String sql, Object... values) {
        return bound(database.createNativeQuery(sql), values);
    }

    private static Query bound(Query query, Object... values) {
        for (var n = 0; n < values.length; n++) query.setParameter(n + 1, values[n]);
        return query;
    }
}
