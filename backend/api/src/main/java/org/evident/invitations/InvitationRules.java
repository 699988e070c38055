package org.evident.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.UUID;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/** Who may invite whom, to where and until when. */
@ApplicationScoped
class InvitationRules {

    static final int CARERS = 6;
    private static final int YEARS_AHEAD = 10;

    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    InvitationRules(EntityManager database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** 404 for who does not belong to it, 403 for who does and may not invite; nor does anyone invite into what is not there. */
    void requireMayInvite(UUID organisation) {
        caller.requireIn(Right.INVITE_PEOPLE, organisation);
        if (!is("select exists (select 1 from organisation where id = ?1)", organisation))
            throw ProblemException.notFound("organisation");
    }

    void requireMayManage(UUID organisation) {
        caller.requireIn(Right.MANAGE_PEOPLE, organisation);
    }

    boolean mayGiveRoles(UUID organisation) {
        return caller.may(Right.ASSIGN_ROLES, organisation);
    }

    void requireMayGiveRoles(UUID organisation) {
        caller.requireIn(Right.ASSIGN_ROLES, organisation);
    }

    /** @param at where the person stands in what was sent, for the pointer of what is wrong */
    void require(UUID organisation, InvitationInput input, String at) {
        if (!input.roles().isEmpty()) requireMayGiveRoles(organisation);
        if (!input.roles().isEmpty() && input.isCarer())
            throw ProblemException.invalid("/roles", "Foster carers hold no roles of staff. Leave the roles out");
        if (!is("select exists (select 1 from organisation where id = ?1 and status = 'active')", organisation))
            throw new ProblemException(
                    ProblemType.CONFLICT, "The organisation is archived, and nobody new comes to it");
        requirePlaces(organisation, input);
        requireDays(input.startsOn(), input.endsOn());
        requireRoles(input);
        if (input.householdId() != null) requireHousehold(organisation, input);
        if (belongs(organisation, input.address()))
            throw ProblemException.invalid(at + "/email", "They belong to your organisation already");
    }

    private void requirePlaces(UUID organisation, InvitationInput input) {
        if (input.serviceAreaId() != null
                && !is(
                        "select exists (select 1 from service_area where organisation_id = ?1 and id = ?2 and closed_on is null)",
                        organisation,
                        input.serviceAreaId()))
            throw ProblemException.invalid("/serviceAreaId", "Choose a service area of the organisation");
        if (input.teamId() != null
                && !is(
                        "select exists (select 1 from team where id = ?1 and service_area_id = ?2 and closed_on is null)",
                        input.teamId(),
                        input.serviceAreaId()))
            throw ProblemException.invalid("/teamId", "Choose a team of the service area");
    }

    private void requireDays(LocalDate first, LocalDate last) {
        var today = UkTime.today(clock);
        if (first != null && (first.isBefore(today.minusYears(1)) || first.isAfter(today.plusYears(1))))
            throw ProblemException.invalid("/startsOn", "Enter a first day within a year of today");
        if (last != null && (last.isBefore(today) || last.isAfter(today.plusYears(YEARS_AHEAD))))
            throw ProblemException.invalid("/endsOn", "Enter a last day from today to ten years ahead");
        if (first != null && last != null && last.isBefore(first))
            throw ProblemException.invalid("/endsOn", "The last day must be the same as or after the first day");
    }

    /** Each once, within the days that a role may have at all. */
    private void requireRoles(InvitationInput input) {
        var today = UkTime.today(clock);
        var first = input.startsOn() == null ? today : input.startsOn();
        var given = new HashSet<String>();
        for (var n = 0; n < input.roles().size(); n++) {
            var role = input.roles().get(n);
            var at = "/roles/" + n;
            if (!given.add(role.role())) throw ProblemException.invalid(at + "/role", "Give each role once");
            if (isFar(role.startsOn(), today))
                throw ProblemException.invalid(at + "/startsOn", "Enter a first day within ten years of today");
            if (isFar(role.endsOn(), today))
                throw ProblemException.invalid(at + "/endsOn", "Enter a last day within ten years of today");
            if (role.endsTooSoon(first))
                throw ProblemException.invalid(
                        at + "/endsOn", "The last day must be the same as or after the first day");
        }
    }

    private static boolean isFar(LocalDate day, LocalDate today) {
        return day != null
                && (day.isBefore(today.minusYears(YEARS_AHEAD)) || day.isAfter(today.plusYears(YEARS_AHEAD)));
    }

    private void requireHousehold(UUID organisation, InvitationInput input) {
        if (!input.isCarer())
            throw ProblemException.invalid("/householdId", "Only foster carers belong to a household");
        if (!is(
                "select exists (select 1 from household where organisation_id = ?1 and id = ?2)",
                organisation,
                input.householdId()))
            throw ProblemException.invalid("/householdId", "Choose a household of the organisation");
        if (carersIn(input.householdId()) >= CARERS)
            throw ProblemException.invalid("/householdId", "This household has six carers, which is the most");
    }

    /** Those who care in it today or later, and those who are invited to. */
    private int carersIn(UUID household) {
        return ((Number) database.createNativeQuery(
                                """
                                select (select count(*) from membership where household_id = ?1 and (ends_on is null or ends_on >= ?2))
                                     + (select count(*) from invitation where household_id = ?1 and state in ('waiting', 'failed'))""")
                        .setParameter(1, household)
                        .setParameter(2, UkTime.today(clock))
                        .getSingleResult())
                .intValue();
    }

    private boolean belongs(UUID organisation, String email) {
        return is(
                """
                select exists (select 1 from person p join membership m on m.person_id = p.id
                 where m.organisation_id = ?1 and lower(p.email) = ?2 and (m.ends_on is null or m.ends_on >= ?3))""",
                organisation,
                email,
                UkTime.today(clock));
    }

    private boolean is(String sql, Object... values) {
        var query = database.createNativeQuery(sql, Boolean.class);
        for (var n = 0; n < values.length; n++) query.setParameter(n + 1, values[n]);
        return (Boolean) query.getSingleResult();
    }
}
