package org.evident.invitations;

import static org.evident.invitations.PeopleColumn.ROLES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evident.shared.security.StaffRole;

/** The roles that a row gives in the whole organisation, for the days of the membership: by the rules of one invitation. */
final class RowRoles {

    private static final int MOST = 5;

    private RowRoles() {}

    /** @param mayGive whether whoever sends the file may give roles */
    static List<RoleGrant> of(String cell, String kind, boolean mayGive, Faults faults) {
        if (cell == null) return List.of();
        if (!mayGive)
            return faults.add(ROLES, "You may invite people, but not give roles. Leave this empty", List.of());
        if (kind.equals("foster-carer"))
            return faults.add(ROLES, "Foster carers hold no roles of staff. Leave this empty", List.of());
        var roles = new ArrayList<RoleGrant>();
        for (var name : cell.split("[;,/|]")) {
            if (name.isBlank()) continue;
            var role = named(name).orElse(null);
            if (role == null)
                return faults.add(
                        ROLES,
                        "There is no role called %s. Write it as Evident does".formatted(cut(name.strip())),
                        List.of());
            var grant = new RoleGrant(role.key, null, null);
            if (!roles.contains(grant)) roles.add(grant);
        }
        return roles.size() <= MOST ? roles : faults.add(ROLES, "Give 5 roles or fewer", List.of());
    }

    /** By its title or its key, however it is spaced. */
    private static Optional<StaffRole> named(String text) {
        var plain = plain(text);
        return Arrays.stream(StaffRole.values())
                .filter(role ->
                        plain(role.title).equals(plain) || plain(role.key).equals(plain))
                .findFirst();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    private static String cut(String name) {
        return name.length() <= 60 ? name : name.substring(0, 59) + "…";
    }
}
