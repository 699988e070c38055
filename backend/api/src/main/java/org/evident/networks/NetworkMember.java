package org.evident.networks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** An organisation that a network or provider looks after, from a day to a day (both included). */
@Entity
class NetworkMember {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID networkId;
    UUID memberId;
    LocalDate startsOn;
    LocalDate endsOn;

    protected NetworkMember() {}

    static NetworkMember join(UUID network, UUID member, PeriodInput period) {
        var joined = new NetworkMember();
        joined.networkId = network;
        joined.memberId = member;
        joined.last(period);
        return joined;
    }

    void last(PeriodInput period) {
        startsOn = period.startsOn();
        endsOn = period.endsOn();
    }
}
