package org.evident.organisations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class Team {

    @Id
    UUID id;

    UUID serviceAreaId;
    String name;

    protected Team() {}
}
