package org.evident.subscriptions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.RecordClass;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** What an organisation has bought of a provider, for how long and for how many, and how its people get in. */
@Entity
@Personal(
        table = "subscription",
        person = "lower(t.contact_email) = (select lower(email) from person where id = :person)",
        recordClass = RecordClass.CONTRIBUTIONS,
        title = "Subscriptions that name you as the person to ask",
        purpose = "So that colleagues know whom to ask how to get in.",
        basis = Personal.Basis.LEGITIMATE_INTERESTS,
        columns = {"contact_name", "contact_email"},
        others = {
            "id",
            "version",
            "organisation_id",
            "provider_id",
            "name",
            "starts_on",
            "ends_on",
            "renews_on",
            "seats",
            "seats_used",
            "take_freely",
            "address",
            "how_to_get_in",
            "created_at",
            "updated_at"
        },
        onErasure = Personal.OnErasure.FORGET,
        forgotten = {"contact_name", "contact_email"})
class Subscription {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID organisationId;
    UUID providerId;
    String name;
    LocalDate startsOn;
    LocalDate endsOn;
    LocalDate renewsOn;
    Integer seats;
    boolean takeFreely;
    String address;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] howToGetIn = {};

    String contactName;
    String contactEmail;
    Instant createdAt;
    Instant updatedAt;

    protected Subscription() {}

    static Subscription begin(SubscriptionInput input, Instant now) {
        var subscription = new Subscription();
        subscription.organisationId = input.organisationId();
        subscription.createdAt = now;
        subscription.revise(input, now);
        return subscription;
    }

    void revise(SubscriptionInput input, Instant now) {
        providerId = input.providerId();
        name = input.name().strip();
        startsOn = input.startsOn();
        endsOn = input.endsOn();
        renewsOn = input.renewsOn();
        seats = input.seats();
        takeFreely = input.takeFreely();
        address = input.address();
        howToGetIn = input.howToGetIn().stream().map(String::strip).toArray(String[]::new);
        contactName = orNone(input.contactName());
        contactEmail = orNone(input.contactEmail());
        updatedAt = now;
    }

    /** Both days included. */
    boolean isOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    private static String orNone(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
