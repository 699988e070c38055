package org.evident.roles;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.evident.roles.RoleRepository.Named;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.shared.security.Caller;
import org.evident.shared.security.StaffRole;

/** Tells the person whose role it is, in words, and the audit, in keys and days. */
@ApplicationScoped
class RoleNews {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Notices notices;
    private final Audit audit;
    private final Caller caller;

    RoleNews(Notices notices, Audit audit, Caller caller) {
        this.notices = notices;
        this.audit = audit;
        this.caller = caller;
    }

    void given(Named role, LocalDate today) {
        record("role.assign", role.role());
        var from = role.role().hasBegunBefore(today.plusDays(1)) ? "" : " from " + DAY.format(role.role().startsOn);
        var note = role.role().handoverNote == null ? "" : "%s left you a note".formatted(role.before());
        tell("give", role, "You are %s%s".formatted(inWords(role), from) + until(role), note);
    }

    void changed(Named role) {
        record("role.change", role.role());
        tell(
                "change",
                role,
                "You are %s from %s".formatted(inWords(role), DAY.format(role.role().startsOn)) + until(role),
                "The days of this role were changed");
    }

    void ended(Named role, LocalDate today) {
        record("role.end", role.role());
        if (role.role().startsOn.isAfter(today)) tell("end", role, "You will not be %s".formatted(inWords(role)), "");
        else tell("end", role, "Your role as %s ended".formatted(inWords(role)), "Thank you for what you did in it");
    }

    void handedOver(Named role, String next) {
        record("role.hand-over", role.role());
        var last = role.role().endsOn;
        tell(
                "hand-over",
                role,
                "%s is next as %s".formatted(next, inWords(role)),
                "Your last day in the role is " + DAY.format(last));
    }

    private void tell(String act, Named role, String title, String detail) {
        var key = "role-%s:%s:%d".formatted(act, role.role().id, role.role().version);
        notices.tell(
                List.of(role.role().personId),
                new Notice(key, "role", title, detail.isEmpty() ? null : detail, "/account"));
    }

    private void record(String what, RoleAssignment role) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("role", role.role);
        detail.put("startsOn", role.startsOn.toString());
        if (role.endsOn != null) detail.put("endsOn", role.endsOn.toString());
        audit.record(
                caller.subject(),
                new Act(what, role.organisationId, "role-assignment", role.id)
                        .about(role.personId)
                        .with(detail));
    }

    private static String until(Named role) {
        return role.role().endsOn == null ? "" : " until " + DAY.format(role.role().endsOn);
    }

    private static String inWords(Named role) {
        var place =
                role.team() != null ? role.team() + ", " : role.serviceArea() != null ? role.serviceArea() + ", " : "";
        return "%s at %s%s".formatted(StaffRole.of(role.role().role).title, place, role.organisation());
    }
}
