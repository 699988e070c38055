package org.evident.organisations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class ServiceArea {

    @Id
    UUID id;

    UUID organisationId;
    String name;
    boolean isSocialCare;

    protected ServiceArea() {}
}
