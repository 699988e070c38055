package org.evident.profiles;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.RecordClass;

/** What somebody says of themselves, so that what is short, due or near to their work can come first. */
@Entity
@Personal(
        table = "profile",
        person = "person_id",
        recordClass = RecordClass.PROFILE,
        title = "Your profile",
        purpose = "To show you what fits your work, and when your regulator asks for CPD",
        basis = Personal.Basis.PUBLIC_TASK,
        columns = {
            "profession",
            "regulator",
            "registered_on",
            "career_level",
            "works_with",
            "service",
            "welcomed_at",
            "updated_at"
        },
        others = "version",
        onErasure = Personal.OnErasure.DELETE)
@Personal(
        table = "access_needs",
        person = "person_id",
        recordClass = RecordClass.PROFILE,
        title = "What helps you take part",
        purpose = "For you, and for the organisers of events that you book",
        basis = Personal.Basis.CONSENT,
        columns = {"note", "updated_at"},
        onErasure = Personal.OnErasure.DELETE,
        restricted = true)
class Profile {

    @Id
    UUID personId;

    /** Counted here and not by Hibernate, because 0 stands for what nobody has saved. */
    int version;

    @Enumerated(EnumType.STRING)
    Profession profession;

    @Enumerated(EnumType.STRING)
    Regulator regulator;

    LocalDate registeredOn;

    @Enumerated(EnumType.STRING)
    CareerLevel careerLevel;

    @Enumerated(EnumType.STRING)
    WorksWith worksWith;

    String service;
    Instant welcomedAt;
    Instant updatedAt;

    protected Profile() {}

    static Profile unsaid(UUID person) {
        var profile = new Profile();
        profile.personId = person;
        return profile;
    }

    void say(ProfileInput input, Instant now) {
        profession = input.profession();
        regulator = input.regulator();
        registeredOn = input.registeredOn();
        careerLevel = input.careerLevel();
        worksWith = input.worksWith();
        service = input.service();
        updatedAt = now;
        version++;
    }

    void welcomed(Instant now) {
        if (welcomedAt == null) welcomedAt = now;
    }
}
