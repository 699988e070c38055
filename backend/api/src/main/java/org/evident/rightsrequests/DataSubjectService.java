package org.evident.rightsrequests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evident.shared.paging.Page;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.RetentionTarget;

/** Those whom a request or a hold can be about: whoever is or was with an organisation. */
@ApplicationScoped
@Transactional
@Personal(
        table = "rights_request",
        person = "t.person_id = :person and t.closed_on is null",
        recordClass = RecordClass.PRIVACY,
        title = "What you asked about your data, and wait for",
        purpose = "To do what you have a right to, in time, and to be able to show that we did.",
        basis = Personal.Basis.LEGAL_OBLIGATION,
        columns = {"requester_name", "kind", "words", "channel", "received_on", "logged_by"},
        onErasure = Personal.OnErasure.FORGET,
        forgotten = {"person_id"},
        stays = "Whom to answer must be known until you are answered. It leads to nothing else of yours.")
@Personal(
        table = "rights_request",
        person = "t.person_id = :person and t.closed_on is not null",
        recordClass = RecordClass.PRIVACY,
        title = "What you asked about your data",
        purpose = "To do what you have a right to, in time, and to be able to show that we did.",
        basis = Personal.Basis.LEGAL_OBLIGATION,
        columns = {"person_id", "requester_name", "kind", "words", "channel", "received_on", "logged_by"},
        others = {
            "id",
            "version",
            "organisation_id",
            "state",
            "extended_on",
            "paused_on",
            "paused_days",
            "due_on",
            "closed_on",
            "closed_at",
            "created_at"
        },
        onErasure = Personal.OnErasure.FORGET,
        forgotten = {"person_id", "requester_name"},
        stays = "We must be able to show that we answered. It no longer says whom.")
@Personal(
        table = "rights_request_step",
        person = "t.request_id in (select id from rights_request where person_id = :person)",
        recordClass = RecordClass.PRIVACY,
        title = "What was done about what you asked",
        purpose = "To do what you have a right to, in time, and to be able to show that we did.",
        basis = Personal.Basis.LEGAL_OBLIGATION,
        columns = {"note"},
        others = {"by_id", "request_id", "position", "step", "at"},
        onErasure = Personal.OnErasure.KEEP)
class DataSubjectService {

    private static final String PEOPLE =
            """
             from organisation_person o join person p on p.id = o.person_id
             where o.organisation_id = ?1 and p.display_name ilike ?2 escape '\\'""";

    private final EntityManager database;
    private final RightsRequestService requests;

    DataSubjectService(EntityManager database, RightsRequestService requests) {
        this.database = database;
        this.requests = requests;
    }

    /** Of who wrote to an organisation and has no account, too. */
    @Produces
    @Singleton
    RetentionTarget goes() {
        return RetentionTarget.ofOrganisation(
                        "rights-request", "Requests about data that were closed", RecordClass.PRIVACY, "rights_request")
                .about("coalesce(t.person_id, '00000000-0000-0000-0000-000000000000')")
                .since("closed_at")
                .where("t.closed_at is not null");
    }

    @SuppressWarnings("unchecked")
    Page<DataSubjectView> find(UUID organisation, DataSubjectRequest asked) {
        requests.requireMay(organisation);
        List<Tuple> rows = bind(
                        "select p.id, p.display_name, o.left_on " + PEOPLE + " order by p.display_name, p.id",
                        organisation,
                        asked,
                        Tuple.class)
                .setFirstResult(asked.offset())
                .setMaxResults(asked.size)
                .getResultList();
        var items = rows.stream()
                .map(r -> new DataSubjectView(r.get(0, UUID.class), r.get(1, String.class), r.get(2, LocalDate.class)))
                .toList();
        var total = ((Number) bind("select count(*) " + PEOPLE, organisation, asked, Long.class)
                        .getSingleResult())
                .longValue();
        return new Page<>(items, asked.page, asked.size, total);
    }

    private Query bind(String sql, UUID organisation, DataSubjectRequest asked, Class<?> type) {
        return database.createNativeQuery(sql, type)
                .setParameter(1, organisation)
                .setParameter(2, asked.like());
    }
}
