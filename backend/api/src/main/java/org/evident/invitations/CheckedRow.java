package org.evident.invitations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One row of a file as it was written, what it was taken for, and what is wrong with it.
 *
 * @param cells   texts by the key of their column
 * @param meant   null when it cannot be invited as it is
 * @param outcome ready, known (they belong already, or are invited) or problem
 */
record CheckedRow(
        int position,
        int line,
        Map<String, String> cells,
        String email,
        Meant meant,
        String outcome,
        List<FileRowView.Fault> problems) {

    record Meant(
            String givenName,
            String familyName,
            String kind,
            UUID serviceAreaId,
            UUID teamId,
            LocalDate startsOn,
            LocalDate endsOn,
            String household,
            List<RoleGrant> roles) {}
}
