package org.evident.invitations;

import static org.evident.invitations.PeopleColumn.EMAIL;
import static org.evident.invitations.PeopleColumn.ENDS_ON;
import static org.evident.invitations.PeopleColumn.FAMILY_NAME;
import static org.evident.invitations.PeopleColumn.GIVEN_NAME;
import static org.evident.invitations.PeopleColumn.HOUSEHOLD;
import static org.evident.invitations.PeopleColumn.KIND;
import static org.evident.invitations.PeopleColumn.ROLES;
import static org.evident.invitations.PeopleColumn.STARTS_ON;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Checks the rows of one file, one after the other, since each address may stand in it once and each household has six. */
final class RowCheck {

    private static final Pattern EMAILS = Pattern.compile("\\A" + Addresses.EMAIL + "\\z");
    private static final Pattern NAMES = Pattern.compile("\\A" + Addresses.NAME + "\\z");

    private final Known known;
    private final LocalDate today;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Integer> carers;
    private Faults faults;

    /**
     * What stands already.
     *
     * @param invited addresses of those who belong or are invited, each with how that stands
     * @param carers  how many care in each household, by its name in lower case
     * @param roles   whether whoever sends the file may give roles
     */
    record Known(Places places, Map<String, String> invited, Map<String, Integer> carers, boolean roles) {}

    RowCheck(Known known, LocalDate today) {
        this.known = known;
        this.today = today;
        this.carers = new HashMap<>(known.carers());
    }

    CheckedRow check(PeopleSheet.Row row, int position) {
        faults = new Faults();
        var cells = row.cells();
        var email = email(cells.get(EMAIL), row.line());
        var kind = kind(cells);
        var where = RowPlace.of(cells, known.places(), faults);
        var first = cells.get(STARTS_ON) == null ? today : day(STARTS_ON, cells.get(STARTS_ON));
        var last = cells.get(ENDS_ON) == null ? null : day(ENDS_ON, cells.get(ENDS_ON));
        days(first, last);
        var meant = new CheckedRow.Meant(
                name(GIVEN_NAME, cells.get(GIVEN_NAME)),
                name(FAMILY_NAME, cells.get(FAMILY_NAME)),
                kind,
                where.areaId(),
                where.teamId(),
                first,
                last,
                household(cells.get(HOUSEHOLD), kind),
                RowRoles.of(cells.get(ROLES), kind, known.roles(), faults));
        var texts = new HashMap<String, String>();
        cells.forEach((column, text) -> texts.put(column.key, text));
        var stands = faults.all().isEmpty() ? known.invited().get(email) : null;
        if (stands != null) faults.add(EMAIL, stands);
        var outcome = stands != null ? "known" : faults.all().isEmpty() ? "ready" : "problem";
        return new CheckedRow(
                position, row.line(), texts, email, outcome.equals("ready") ? meant : null, outcome, faults.all());
    }

    private String email(String text, int line) {
        if (text == null) return faults.add(EMAIL, "Enter an email address", "");
        var email = text.toLowerCase(Locale.ROOT);
        if (email.length() > 254 || !EMAILS.matcher(email).matches())
            return faults.add(EMAIL, "Enter an email address in the correct format, like name@example.com", "");
        var before = lines.putIfAbsent(email, line);
        if (before != null)
            faults.add(EMAIL, "This address stands on line %d too. Take one of them out".formatted(before));
        return email;
    }

    private String name(PeopleColumn column, String text) {
        if (text == null) return faults.add(column, "Enter a " + column.heading.toLowerCase(Locale.ROOT), null);
        if (text.length() > 100) return faults.add(column, column.heading + " must be 100 characters or fewer", null);
        if (!NAMES.matcher(text).matches())
            return faults.add(
                    column, column.heading + " must have only letters, spaces, hyphens and apostrophes", null);
        return text;
    }

    private String kind(Map<PeopleColumn, String> cells) {
        var text = cells.get(KIND);
        if (text == null) return cells.get(HOUSEHOLD) == null ? "employee" : "foster-carer";
        var kind = text.toLowerCase(Locale.ROOT).strip().replaceAll("[\\s_]+", "-");
        if (kind.matches(Addresses.KINDS)) return kind;
        return faults.add(
                KIND,
                "Write employee, agency, student, apprentice, foster carer, partner or provider staff",
                "employee");
    }

    private LocalDate day(PeopleColumn column, String text) {
        var day = WrittenDay.of(text);
        if (day == null) faults.add(column, "Write the date as 31/01/2027");
        return day;
    }

    private void days(LocalDate first, LocalDate last) {
        if (first != null && (first.isBefore(today.minusYears(1)) || first.isAfter(today.plusYears(1))))
            faults.add(STARTS_ON, "The first day must be within a year of today");
        if (last != null && (last.isBefore(today) || last.isAfter(today.plusYears(10))))
            faults.add(ENDS_ON, "The last day must be from today to ten years ahead");
        if (first != null && last != null && last.isBefore(first))
            faults.add(ENDS_ON, "The last day must be the same as or after the first day");
    }

    private String household(String text, String kind) {
        if (text == null) return null;
        if (text.length() > 120) return faults.add(HOUSEHOLD, "Name must be 120 characters or fewer", null);
        if (!kind.equals("foster-carer"))
            return faults.add(HOUSEHOLD, "Only foster carers belong to a household", null);
        if (carers.merge(text.toLowerCase(Locale.ROOT), 1, Integer::sum) > InvitationRules.CARERS)
            return faults.add(HOUSEHOLD, "A household has six carers at most", null);
        return text;
    }
}
