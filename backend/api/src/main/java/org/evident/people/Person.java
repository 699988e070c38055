package org.evident.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

/** Someone who has signed in. Who they are comes from Keycloak; what they follow is theirs to say. */
@Personal(
        table = "person",
        person = "id",
        recordClass = RecordClass.ACCOUNT,
        title = "Your name and address",
        purpose = "To know you when you sign in, to show colleagues who they work with, and to write to you.",
        basis = Basis.PUBLIC_TASK,
        columns = {
            "display_name",
            "given_name",
            "email",
            "last_seen_on",
            "learning_format",
            "invited_at",
            "disabled_at",
            "disabled_by",
            "disabled_in",
            "signed_out_at",
            "of_platform"
        },
        others = {"id", "created_at", "erased_at", "account_version"},
        onErasure = OnErasure.FORGET,
        forgotten = {"display_name", "given_name", "email", "last_seen_on", "learning_format"},
        stays = "Only a number stays, so that what you made for others still holds together.",
        address = "/account")
@Personal(
        table = "person_interest",
        person = "person_id",
        recordClass = RecordClass.PROFILE,
        title = "Topics you follow",
        purpose = "To tell you what is new on them and to show them first.",
        basis = Basis.PUBLIC_TASK,
        columns = {"topic_id"},
        others = {"person_id"},
        onErasure = OnErasure.DELETE,
        address = "/topics-i-follow")
@Entity
class Person {

    @Id
    UUID id;

    String displayName;
    String givenName;
    String email;
    Instant createdAt;
    LocalDate lastSeenOn;
    /** As their token said last. */
    boolean ofPlatform;
    /** Watch, listen, read or short; null is any. */
    String learningFormat;

    @ElementCollection
    @CollectionTable(name = "person_interest", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "topic_id")
    Set<UUID> interests = new HashSet<>();

    protected Person() {}

    static Person signedIn(UUID id, Instant now) {
        var person = new Person();
        person.id = id;
        person.createdAt = now;
        return person;
    }

    /** Takes today's name and address from the token. Writes nothing when they are as they were. */
    void seen(String name, String given, String mail, boolean platform, LocalDate today) {
        ofPlatform = platform;
        if (!Objects.equals(displayName, name)) displayName = name;
        if (!Objects.equals(givenName, given)) givenName = given;
        if (!Objects.equals(email, mail)) email = mail;
        if (!today.equals(lastSeenOn)) lastSeenOn = today;
    }

    void follow(Collection<UUID> topics) {
        interests.retainAll(topics);
        interests.addAll(topics);
    }

    void learn(String format) {
        learningFormat = format.equals("any") ? null : format;
    }
}
