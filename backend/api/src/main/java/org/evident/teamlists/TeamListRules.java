package org.evident.teamlists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.links.Links;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** For whom a list may be set, and what it may hold. */
@ApplicationScoped
class TeamListRules {

    private final TeamPlaces places;
    private final Links links;

    TeamListRules(TeamPlaces places, Links links) {
        this.places = places;
        this.links = links;
    }

    UUID organisationOf(TeamListInput input) {
        return places.organisationOf(input.serviceAreaId(), input.teamId()).orElseThrow(TeamListRules::lacksRole);
    }

    /** @param held what the list holds already, which may stay although it is no longer open to the caller */
    void requireItems(TeamListInput input, Set<UUID> held) {
        var ids = input.items().stream().map(TeamListInput.Item::resourceId).toList();
        var open = links.find("resource", ids).keySet();
        var before = new HashSet<UUID>();
        for (var at = 0; at < ids.size(); at++) {
            var pointer = "/items/" + at + "/resourceId";
            if (!before.add(ids.get(at))) throw ProblemException.invalid(pointer, "It is on the list already");
            if (!open.contains(ids.get(at)) && !held.contains(ids.get(at))) {
                throw ProblemException.invalid(pointer, "Choose a resource that is open to you");
            }
        }
    }

    static ProblemException lacksRole() {
        return new ProblemException(
                ProblemType.NOT_ALLOWED, "Setting a list for a team or service area needs a role there");
    }
}
