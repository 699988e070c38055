package org.evident.roles;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.RecordClass;
import org.hibernate.annotations.UuidGenerator;

/** What a person is for in an organisation or a part of it, from and to a day, both included. */
@Entity
@Personal(
        table = "role_assignment",
        person = "person_id",
        recordClass = RecordClass.ROLES,
        title = "Roles you hold and held",
        purpose = "So that you can do what your organisation asked you to do, and others know whom to turn to",
        basis = Personal.Basis.PUBLIC_TASK,
        columns = {"person_id", "role", "starts_on", "ends_on", "handover_note"},
        others = {"id", "version", "organisation_id", "service_area_id", "team_id", "follows_id"},
        onErasure = Personal.OnErasure.KEEP)
class RoleAssignment {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID personId;
    UUID organisationId;
    UUID serviceAreaId;
    UUID teamId;
    String role;
    LocalDate startsOn;
    LocalDate endsOn;
    /** What whoever held it before leaves to know. */
    String handoverNote;

    UUID followsId;

    protected RoleAssignment() {}

    static RoleAssignment give(UUID person, UUID organisation, AssignInput input) {
        var given = new RoleAssignment();
        given.personId = person;
        given.organisationId = organisation;
        given.serviceAreaId = input.serviceAreaId();
        given.teamId = input.teamId();
        given.role = input.role();
        given.startsOn = input.startsOn();
        given.endsOn = input.endsOn();
        return given;
    }

    void during(RoleDatesInput dates) {
        startsOn = dates.startsOn();
        endsOn = dates.endsOn();
    }

    /** The same role in the same place for somebody else; this one ends the day before, unless it ends earlier. */
    RoleAssignment handOver(HandoverInput input) {
        var next = new RoleAssignment();
        next.personId = input.personId();
        next.organisationId = organisationId;
        next.serviceAreaId = serviceAreaId;
        next.teamId = teamId;
        next.role = role;
        next.startsOn = input.startsOn();
        next.endsOn = input.endsOn();
        next.handoverNote = input.note() == null || input.note().isBlank()
                ? null
                : input.note().strip();
        next.followsId = id;
        return next;
    }

    void endBefore(LocalDate day) {
        if (endsOn == null || !endsOn.isBefore(day)) endsOn = day.minusDays(1);
    }

    /** Whether it has given anything by the end of yesterday. */
    boolean hasBegunBefore(LocalDate today) {
        return startsOn.isBefore(today);
    }

    boolean hasEndedBefore(LocalDate today) {
        return endsOn != null && endsOn.isBefore(today);
    }
}
