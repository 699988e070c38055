package org.evident.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.attendance.AttendanceInput.Row;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.paging.Page;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;

/** Who came, as those who run the event say it. */
@ApplicationScoped
@Transactional
class AttendanceService {

    private final AttendanceRepository attendance;
    private final Register register;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    AttendanceService(AttendanceRepository attendance, Register register, Audit audit, Caller caller, Clock clock) {
        this.attendance = attendance;
        this.register = register;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Page<AttendeeView> list(UUID event, AttendeeListRequest list) {
        requireRun(event);
        return new Page<>(attendance.page(event, list), list.page, list.size, attendance.count(event, list));
    }

    AttendanceReport say(UUID id, AttendanceInput input) {
        var event = requireTakesPlace(id);
        var rows = rows(event, input.people());
        for (var n = 0; n < input.people().size(); n++)
            rows.add(n + 1, input.people().get(n), who(input.people().get(n)));
        return write(event, rows, caller.isPerson() ? "list" : "api", true);
    }

    /** Read, and where it is wanted written; the same file may come again. */
    AttendanceReport file(UUID id, AttendanceSheet sheet, boolean save) {
        var event = requireTakesPlace(id);
        var lines = sheet.against(attendance.places(id));
        var wanted = lines.stream()
                .map(AttendanceSheet.Line::row)
                .filter(Objects::nonNull)
                .toList();
        var rows = save ? rows(event, wanted) : looked(event, wanted, register.mayWalkIn(id, emails(wanted)));
        for (var line : lines) {
            if (line.row() == null) rows.refused.add(line.refusal());
            else rows.add(line.number(), line.row(), line.who());
        }
        return write(event, rows, "file", save);
    }

    private AttendanceReport write(AttendedEvent event, Rows rows, String source, boolean save) {
        var saved = 0;
        if (save) {
            register.come(event.id(), rows.arrived);
            saved = register.say(event, rows.said, source);
            if (saved > 0) record(event, saved, source);
        }
        var changes = save ? saved : register.news(rows.said);
        return new AttendanceReport(saved, changes, rows.said.size() - changes, List.copyOf(rows.refused));
    }

    private void record(AttendedEvent event, int saved, String source) {
        audit.record(
                caller.subject(),
                new Act("attendance.say", event.organisationId(), "event", event.id())
                        .with(Map.of("people", saved, "source", source)));
    }

    /** With those who came without a booking, who are given one that says so. */
    private Rows rows(AttendedEvent event, List<Row> wanted) {
        var rows = looked(event, wanted, Set.of());
        var present = event.hasOpened(clock.instant());
        var without = wanted.stream()
                .filter(row -> present && Rows.isPresent(row) && row.bookingId() == null && rows.place(row) == null)
                .toList();
        if (without.isEmpty()) return rows;
        register.walkIn(event.id(), people(without), emails(without));
        return looked(event, wanted, Set.of());
    }

    private Rows looked(AttendedEvent event, List<Row> wanted, Set<String> comers) {
        var bookings =
                wanted.stream().map(Row::bookingId).filter(Objects::nonNull).collect(Collectors.toSet());
        return new Rows(
                event,
                event.hasOpened(clock.instant()),
                attendance.places(event.id(), bookings, people(wanted), emails(wanted)),
                comers);
    }

    private static Set<UUID> people(List<Row> rows) {
        return rows.stream().map(Row::personId).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Set<String> emails(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.personId() == null)
                .map(Rows::email)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static String who(Row row) {
        return row.bookingId() != null || row.personId() != null ? null : row.email();
    }

    /** 404 for those who do not see it, 403 for those who do and do not run it. */
    AttendedEvent requireRun(UUID id) {
        var event = attendance.seen(id).orElseThrow(() -> ProblemException.notFound("event"));
        if (!event.run())
            throw new ProblemException(ProblemType.NOT_ALLOWED, "Ask whoever runs this event to say who came");
        return event;
    }

    private AttendedEvent requireTakesPlace(UUID id) {
        var event = requireRun(id);
        if (!event.takesPlace())
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "Nobody can be at this event: it was cancelled, postponed or never published");
        return event;
    }
}
