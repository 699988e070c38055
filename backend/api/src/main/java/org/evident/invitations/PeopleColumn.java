package org.evident.invitations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a file of people can hold, and the headings it is known by. */
enum PeopleColumn {
    EMAIL("email", "Email", List.of("emailaddress", "mail", "workemail", "e-mail", "e-mailaddress")),
    GIVEN_NAME("givenName", "First name", List.of("givenname", "forename", "christianname", "knownas")),
    FAMILY_NAME("familyName", "Last name", List.of("familyname", "surname")),
    KIND("kind", "Kind", List.of("kindofmembership", "type", "contract", "contracttype")),
    SERVICE_AREA("serviceArea", "Service area", List.of("service", "department", "directorate")),
    TEAM("team", "Team", List.of("teamname")),
    STARTS_ON("startsOn", "From", List.of("start", "startdate", "startson", "firstday")),
    ENDS_ON("endsOn", "To", List.of("end", "enddate", "endson", "lastday", "until")),
    HOUSEHOLD("household", "Household", List.of("householdname", "fosterhousehold")),
    ROLES("roles", "Roles", List.of("role", "staffrole", "staffroles"));

    /** A row of the template, as an example that nobody is invited by. */
    static final String EXAMPLE = "name@example.com";

    final String key;
    final String heading;
    private final List<String> others;

    PeopleColumn(String key, String heading, List<String> others) {
        this.key = key;
        this.heading = heading;
        this.others = others;
    }

    static Optional<PeopleColumn> of(String heading) {
        var plain = heading.toLowerCase(Locale.ROOT).replaceAll("[\\s_*:]+", "");
        return Arrays.stream(values())
                .filter(c ->
                        c.heading.toLowerCase(Locale.ROOT).replace(" ", "").equals(plain) || c.others.contains(plain))
                .findFirst();
    }
}
