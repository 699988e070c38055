package org.evident.peerreflections;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.database.Sweep;

@ApplicationScoped
class PeerInviteRepository implements PanacheRepositoryBase<PeerInvite, UUID> {

    PanacheQuery<PeerInvite> ofRecord(UUID record, UUID person) {
        return find("recordId = ?1 and personId = ?2 order by createdAt desc, id desc", record, person);
    }

    PanacheQuery<PeerInvite> askedOf(UUID peer) {
        return find("peerId = ?1 and state <> 'revoked' order by createdAt desc, id desc", peer);
    }

    Optional<PeerInvite> own(UUID id, UUID person) {
        return find("id = ?1 and personId = ?2", id, person).firstResultOptional();
    }

    /** Held, so that one link is answered once. */
    Optional<PeerInvite> askedOf(UUID id, UUID peer) {
        return find("id = ?1 and peerId = ?2 and state <> 'revoked'", id, peer)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<PeerInvite> behind(Address address, Instant now) {
        return find("linkHash = ?1 and state = 'sent' and expiresAt > ?2", address.hash(), now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** How many mails went out for them since then. */
    long mailedFor(UUID person, Instant since) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('peer ' || ?1, 0))")
                .setParameter(1, person.toString())
                .getSingleResult();
        return count("personId = ?1 and createdAt > ?2 and peerId is null", person, since);
    }

    @SuppressWarnings("unchecked")
    Map<UUID, String> names(Collection<UUID> people) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery("select id, display_name from person where id = any(?1)", Tuple.class)
                .setParameter(1, people.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(r -> r.get(0, UUID.class), r -> r.get(1, String.class)));
    }

    List<PeerInvite> answered(UUID person, Collection<UUID> records) {
        return list(
                "personId = ?1 and recordId in ?2 and state = 'answered' and inExports order by answeredAt, id",
                person,
                records);
    }

    /** What has expired keeps neither the address nor the digest of its link. */
    int forgetAddresses(Instant now) {
        return getEntityManager()
                .createNativeQuery(
                        """
                        update peer_invite set email = null, link_hash = null, version = version + 1 where id in (
                          select id from peer_invite where expires_at <= ?1 and (email is not null or link_hash is not null) limit ?2)""")
                .setParameter(1, now)
                .setParameter(2, Sweep.MOST)
                .executeUpdate();
    }
}
