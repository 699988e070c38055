package org.evident.packs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.links.Links;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;

/** What a pack may hold, and whom it may be shared with (permission matrix). */
@ApplicationScoped
class PackRules {

    private final PackRepository packs;
    private final Links links;
    private final Caller caller;

    PackRules(PackRepository packs, Links links, Caller caller) {
        this.packs = packs;
        this.links = links;
        this.caller = caller;
    }

    void requireMember(UUID organisation) {
        if (!caller.organisations().contains(organisation)) {
            throw refused("Keep packs in an organisation that you belong to");
        }
    }

    /** @param held what the pack holds already, which may stay although it is no longer open to the caller */
    void require(PackInput input, List<PackItem> held) {
        if (!packs.isPlace(input.organisationId(), input.serviceAreaId(), input.teamId())) {
            throw ProblemException.invalid("/teamId", "Choose a service area and a team of the organisation");
        }
        if (input.asksToShare()) requireMayShare(input);
        requireItems(input, held.stream().map(PackItem::resourceId).collect(Collectors.toSet()));
    }

    /** Carers keep packs for themselves; staff share within their organisation; those who edit, beyond it. */
    private void requireMayShare(PackInput input) {
        requireMember(input.organisationId());
        var edits = caller.may(Right.EDIT_RESOURCES, input.organisationId());
        if (caller.isCarer()) throw refused("Foster carers keep packs for themselves. Keep it as a draft");
        switch (input.visibility()) {
            case "network", "public" -> {
                if (!edits) throw refused("Sharing a pack beyond the organisation needs an editing role in it");
            }
            case "service" -> requireNear(edits, "/serviceAreaId", input.serviceAreaId(), "service area");
            case "team" -> requireNear(edits, "/teamId", input.teamId(), "team");
            default -> {}
        }
    }

    private void requireNear(boolean edits, String pointer, UUID place, String what) {
        if (!edits && !caller.places().contains(place.toString())) {
            throw ProblemException.invalid(pointer, "Choose a " + what + " that you belong to");
        }
    }

    private void requireItems(PackInput input, Set<UUID> held) {
        var ids = input.items().stream().map(PackInput.Item::resourceId).toList();
        var open = links.find("resource", ids).keySet();
        var before = new HashSet<UUID>();
        for (var at = 0; at < ids.size(); at++) {
            if (!before.add(ids.get(at))) {
                throw ProblemException.invalid("/items/" + at + "/resourceId", "It is in the pack already");
            }
            if (!open.contains(ids.get(at)) && !held.contains(ids.get(at))) {
                throw ProblemException.invalid("/items/" + at + "/resourceId", "Choose a resource that is open to you");
            }
        }
    }

    private static ProblemException refused(String why) {
        return new ProblemException(ProblemType.NOT_ALLOWED, why);
    }
}
