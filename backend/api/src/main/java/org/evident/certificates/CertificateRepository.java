package org.evident.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.time.UkTime;

@ApplicationScoped
class CertificateRepository {

    /** Where no time was protected, the length of the event is what counts. */
    private static final String BY_CODE =
            """
            select c.code, c.revoked_at is not null, p.display_name, e.title, e.starts_at,
                   case when a.minutes > 0 then a.minutes
                        else cast(extract(epoch from e.ends_at - e.starts_at) / 60 as int) end, b.person_id, o.name
              from certificate c join booking b on b.id = c.booking_id join person p on p.id = b.person_id
              join learning_event e on e.id = b.event_id join organisation o on o.id = e.organisation_id
              join attendance a on a.booking_id = b.id
             where c.code = ?1""";

    private final EntityManager database;

    CertificateRepository(EntityManager database) {
        this.database = database;
    }

    /** @param organisation who ran the event */
    record Found(CertificateView view, UUID personId, String organisation) {}

    @SuppressWarnings("unchecked")
    Optional<Found> find(String code) {
        List<Tuple> rows = database.createNativeQuery(BY_CODE, Tuple.class)
                .setParameter(1, code)
                .getResultList();
        return rows.stream().findFirst().map(CertificateRepository::found);
    }

    private static Found found(Tuple r) {
        var person = r.get(6, UUID.class);
        if (r.get(1, Boolean.class))
            return new Found(
                    new CertificateView(r.get(0, String.class), "revoked", null, null, null, null), person, null);
        return new Found(
                new CertificateView(
                        r.get(0, String.class),
                        "good",
                        r.get(2, String.class),
                        r.get(3, String.class),
                        UkTime.day(r.get(4, Instant.class)),
                        r.get(5, Integer.class)),
                person,
                r.get(7, String.class));
    }
}
