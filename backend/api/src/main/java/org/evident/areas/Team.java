package org.evident.areas;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** People who work together in a service area. */
@Entity
class Team {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID serviceAreaId;
    String name;

    /** Moved together with its neighbours', by {@link Siblings}. */
    @Column(updatable = false)
    int position;

    LocalDate closedOn;

    protected Team() {}

    static Team open(UUID serviceArea, TeamInput input, int position) {
        var team = new Team();
        team.position = position;
        team.revise(serviceArea, input);
        return team;
    }

    void revise(UUID serviceArea, TeamInput input) {
        serviceAreaId = serviceArea;
        name = input.name().strip();
    }

    boolean isOpen() {
        return closedOn == null;
    }

    void close(LocalDate today) {
        if (isOpen()) closedOn = today;
    }

    void reopen() {
        closedOn = null;
    }
}
