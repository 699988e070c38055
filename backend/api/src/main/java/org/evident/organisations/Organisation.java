package org.evident.organisations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A council, trust, provider, network or other body whose people use Evident. */
@Entity
class Organisation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    String name;
    String alias;
    String kind;
    String gssCode;
    String region;
    String sizeBand;
    String status = "active";
    Instant createdAt;
    Instant updatedAt;

    protected Organisation() {}

    static Organisation found(String alias, OrganisationInput input, Council council, Instant now) {
        var organisation = new Organisation();
        organisation.alias = alias;
        organisation.createdAt = now;
        organisation.describe(input, council, now);
        return organisation;
    }

    /** Where nothing is said of its region, that of its council holds. */
    void describe(OrganisationInput input, Council council, Instant now) {
        name = input.name().strip();
        kind = input.kind();
        gssCode = council == null ? null : council.gssCode;
        region = input.region() == null && council != null ? council.region : input.region();
        sizeBand = input.sizeBand();
        updatedAt = now;
    }

    /** Whether it stays the same body: only its name, region and size differ. */
    boolean staysWhatItIs(OrganisationInput input) {
        return kind.equals(input.kind()) && Objects.equals(gssCode, input.gssCode());
    }

    boolean isActive() {
        return status.equals("active");
    }

    void archive(Instant now) {
        status = "archived";
        updatedAt = now;
    }

    void reopen(Instant now) {
        status = "active";
        updatedAt = now;
    }
}
