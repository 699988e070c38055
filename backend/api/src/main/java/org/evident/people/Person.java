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

/** Someone who has signed in. Who they are comes from Keycloak; what they follow is theirs to say. */
@Entity
class Person {

    @Id
    UUID id;

    String displayName;
    String givenName;
    String email;
    Instant createdAt;
    LocalDate lastSeenOn;
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
    void seen(String name, String given, String mail, LocalDate today) {
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
