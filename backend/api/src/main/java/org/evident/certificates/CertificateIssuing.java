package org.evident.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evident.shared.events.EventAttended;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

/** A certificate for whoever was there, in the transaction that says so; revoked by the one that says they were not. */
@Personal(
        table = "certificate",
        person = "t.booking_id in (select b.id from booking b where b.person_id = :person)",
        recordClass = RecordClass.ATTENDANCE,
        title = "Certificates of attendance",
        purpose = "So that you can show that you were at a learning event, and whoever you show it to can check it.",
        basis = Basis.PUBLIC_TASK,
        columns = {"code", "issued_at", "revoked_at"},
        others = {"id", "booking_id"},
        onErasure = OnErasure.DELETE,
        address = "/events/mine")
@ApplicationScoped
class CertificateIssuing {

    private static final Set<String> THERE = Set.of("attended", "part", "walked-in");
    private static final String LETTERS = "ABCDEFGHJKMNPQRTUVWXY346789";
    private static final int LENGTH = 12;

    private final EntityManager database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CertificateIssuing(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void hear(@Observes EventAttended attended) {
        if (THERE.contains(attended.how())) issue(attended);
        else revoke(attended);
    }

    /** Once; one that was revoked by mistake holds again under its code. */
    private void issue(EventAttended attended) {
        database.createNativeQuery(
                        """
                        insert into certificate (booking_id, code, issued_at) values (?1, ?2, ?3)
                        on conflict (booking_id) do update set revoked_at = null where certificate.revoked_at is not null""")
                .setParameter(1, attended.bookingId())
                .setParameter(2, code())
                .setParameter(3, clock.instant())
                .executeUpdate();
    }

    private void revoke(EventAttended attended) {
        database.createNativeQuery(
                        "update certificate set revoked_at = ?2 where booking_id = ?1 and revoked_at is null")
                .setParameter(1, attended.bookingId())
                .setParameter(2, clock.instant())
                .executeUpdate();
    }

    /** One of 27 to the 12th, which nobody finds by trying. */
    private String code() {
        return IntStream.range(0, LENGTH)
                .mapToObj(
                        n -> LETTERS.substring(random.nextInt(LETTERS.length())).substring(0, 1))
                .collect(Collectors.joining());
    }
}
