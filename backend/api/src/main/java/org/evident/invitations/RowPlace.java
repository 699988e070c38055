package org.evident.invitations;

import static org.evident.invitations.PeopleColumn.SERVICE_AREA;
import static org.evident.invitations.PeopleColumn.TEAM;

import java.util.Map;
import java.util.UUID;

/** Where a row puts somebody: a service area, a team in it, or the whole organisation. */
record RowPlace(UUID areaId, UUID teamId) {

    static RowPlace of(Map<PeopleColumn, String> cells, Places places, Faults faults) {
        var area = area(cells.get(SERVICE_AREA), places, faults);
        if (cells.get(TEAM) == null || (cells.get(SERVICE_AREA) != null && area == null))
            return new RowPlace(area, null);
        var found = places.teamsNamed(cells.get(TEAM), area);
        if (found.size() == 1)
            return new RowPlace(found.getFirst().areaId(), found.getFirst().id());
        faults.add(
                TEAM,
                found.isEmpty()
                        ? notFound(
                                "team", places.teamLike(cells.get(TEAM), area).orElse(null))
                        : "Several teams are called that. Say the service area as well");
        return new RowPlace(area, null);
    }

    private static UUID area(String text, Places places, Faults faults) {
        if (text == null) return null;
        var found = places.areasNamed(text);
        if (found.size() == 1) return found.getFirst().id();
        faults.add(SERVICE_AREA, notFound("service area", places.areaLike(text).orElse(null)));
        return null;
    }

    private static String notFound(String what, String nearest) {
        return "There is no %s of this name. %s"
                .formatted(what, nearest == null ? "Look it up in your organisation" : "Is it %s?".formatted(nearest));
    }
}
