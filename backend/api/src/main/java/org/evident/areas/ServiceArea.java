package org.evident.areas;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A part of an organisation, such as Adult Services, with teams of its own. */
@Entity
class ServiceArea {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID organisationId;
    String name;
    boolean isSocialCare;

    /** Moved together with its neighbours', by {@link Siblings}. */
    @Column(updatable = false)
    int position;

    LocalDate closedOn;

    protected ServiceArea() {}

    static ServiceArea open(UUID organisation, ServiceAreaInput input, int position) {
        var area = new ServiceArea();
        area.organisationId = organisation;
        area.position = position;
        area.revise(input);
        return area;
    }

    void revise(ServiceAreaInput input) {
        name = input.name().strip();
        isSocialCare = input.socialCare();
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
