package org.evident.movements;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.time.UkTime;
import org.hibernate.annotations.UuidGenerator;

/** Somebody moves within an organisation, or leaves it. Planned until its day, then done. */
@Entity
@Personal(
        table = "movement_heir",
        person = "heir_id",
        recordClass = RecordClass.ACCOUNT,
        title = "What you take over from others",
        purpose = "To hand on what colleagues rely on when somebody leaves",
        basis = Personal.Basis.PUBLIC_TASK,
        columns = {"kind", "taken_by", "things"},
        others = "movement_id",
        onErasure = Personal.OnErasure.DELETE)
@Personal(
        table = "movement_role",
        person = "t.movement_id in (select id from movement where person_id = :person)",
        recordClass = RecordClass.ACCOUNT,
        title = "Roles you took along when you moved",
        purpose = "To end or move roles on the day you move",
        basis = Personal.Basis.PUBLIC_TASK,
        columns = {"assignment_id", "goes_along"},
        others = "movement_id",
        onErasure = Personal.OnErasure.DELETE)
@Personal(
        table = "movement",
        person = "person_id",
        recordClass = RecordClass.ACCOUNT,
        title = "When you moved or left",
        purpose = "To change where you belong on the right day, and to show later that it was done",
        basis = Personal.Basis.PUBLIC_TASK,
        columns = {
            "kind",
            "organisation_id",
            "day",
            "membership_id",
            "service_area_id",
            "team_id",
            "planned_by",
            "planned_at",
            "done_at"
        },
        others = {"id", "version", "state"},
        onErasure = Personal.OnErasure.DELETE)
class Movement {

    static final String MOVE = "move";
    static final String LEAVING = "leaving";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    String kind;
    String state = "planned";
    UUID organisationId;
    UUID personId;
    /** The last day of a leaver, the first one of a mover in the new place. */
    LocalDate day;

    UUID membershipId;
    UUID serviceAreaId;
    UUID teamId;
    UUID plannedBy;
    Instant plannedAt;
    Instant doneAt;

    @ElementCollection
    @CollectionTable(name = "movement_heir", joinColumns = @JoinColumn(name = "movement_id"))
    List<Heir> heirs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "movement_role", joinColumns = @JoinColumn(name = "movement_id"))
    List<RoleChoice> roles = new ArrayList<>();

    protected Movement() {}

    static Movement leaving(UUID organisation, LeavingInput input, UUID by, Instant now) {
        var movement = planned(LEAVING, organisation, input.personId(), by, now);
        movement.leaveOn(input.lastDay(), input.heirs());
        return movement;
    }

    /** Nobody planned it: their last membership has run out. */
    static Movement lapsed(UUID organisation, UUID person, LocalDate last, Instant now) {
        var movement = planned(LEAVING, organisation, person, null, now);
        movement.day = last;
        return movement;
    }

    static Movement move(UUID organisation, UUID person, MoveInput input, UUID by, Instant now) {
        var movement = planned(MOVE, organisation, person, by, now);
        movement.day = input.firstDay();
        movement.membershipId = input.membershipId();
        movement.serviceAreaId = input.serviceAreaId();
        movement.teamId = input.teamId();
        input.roles().forEach(role -> movement.roles.add(new RoleChoice(role.assignmentId(), role.goesAlong())));
        return movement;
    }

    private static Movement planned(String kind, UUID organisation, UUID person, UUID by, Instant now) {
        var movement = new Movement();
        movement.kind = kind;
        movement.organisationId = organisation;
        movement.personId = person;
        movement.plannedBy = by;
        movement.plannedAt = now;
        return movement;
    }

    void change(LeavingInput input, UUID by, Instant now) {
        requirePlanned();
        plannedBy = by;
        plannedAt = now;
        leaveOn(input.lastDay(), input.heirs());
    }

    private void leaveOn(LocalDate lastDay, List<LeavingInput.Heir> chosen) {
        day = lastDay;
        heirs.clear();
        chosen.forEach(heir -> heirs.add(Heir.chosen(heir)));
    }

    /** Their last membership ran out sooner. */
    void comeForwardTo(LocalDate last) {
        requirePlanned();
        if (day.isAfter(last)) day = last;
    }

    void cancel() {
        requirePlanned();
        state = "cancelled";
    }

    void done(Instant now) {
        state = "done";
        doneAt = now;
    }

    void requirePlanned() {
        if (!isPlanned()) throw new ProblemException(ProblemType.CONFLICT, "It is " + state + " and stays as it is");
    }

    boolean isPlanned() {
        return state.equals("planned");
    }

    boolean isLeaving() {
        return kind.equals(LEAVING);
    }

    /** A leaver leaves when the last day is over, a mover moves when the first one begins. */
    ZonedDateTime due() {
        return (isLeaving() ? day.plusDays(1) : day).atStartOfDay(UkTime.ZONE);
    }
}
