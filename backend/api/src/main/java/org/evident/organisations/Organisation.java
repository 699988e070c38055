package org.evident.organisations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A council, trust, provider or other body whose people use Evident. */
@Entity
class Organisation {

    @Id
    UUID id;

    @Version
    int version;

    String name;
    String alias;
    String kind;
    String gssCode;
    Instant createdAt;
    Instant updatedAt;

    protected Organisation() {}
}
