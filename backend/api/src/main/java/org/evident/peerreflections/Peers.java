package org.evident.peerreflections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;
import org.evident.shared.time.UkTime;

/** Who may be asked: a colleague of an organisation of one's own; or anybody elsewhere, by mail. */
@ApplicationScoped
class Peers {

    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    Peers(EntityManager database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    void require(PeerInviteInput input) {
        if (input.peerId() != null && input.email() != null)
            throw ProblemException.invalid("/email", "Choose a colleague or enter an email address, not both");
        if (input.peerId() != null) {
            if (!isColleague(input.peerId()))
                throw ProblemException.invalid("/peerId", "Choose somebody you work with");
            return;
        }
        if (input.email() == null)
            throw ProblemException.invalid("/peerId", "Choose a colleague, or enter an email address");
        if (input.peerName() == null) throw ProblemException.invalid("/peerName", "Enter their name");
    }

    /** Foster carers look up no staff, so that they ask by mail. */
    private boolean isColleague(UUID person) {
        if (caller.isCarer() || person.equals(caller.id())) return false;
        return (Boolean) database.createNativeQuery(
                        """
                        select exists (select 1 from membership m where m.person_id = ?1 and m.organisation_id = any(?2)
                           and m.kind <> 'foster-carer' and m.starts_on <= ?3 and (m.ends_on is null or m.ends_on >= ?3))""",
                        Boolean.class)
                .setParameter(1, person)
                .setParameter(2, caller.organisations().toArray(UUID[]::new))
                .setParameter(3, UkTime.today(clock))
                .getSingleResult();
    }
}
