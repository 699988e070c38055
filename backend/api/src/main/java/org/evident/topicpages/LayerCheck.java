package org.evident.topicpages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.links.Links;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;
import org.evident.topicpages.Section.Placed;
import org.evident.topicpages.TopicLayerInput.ItemInput;
import org.evident.topicpages.TopicLayerInput.SectionInput;

/** Turns what an editor sent into a layer that can be kept, or says what is wrong with it. */
@ApplicationScoped
class LayerCheck {

    private final LayerRepository layers;
    private final Links links;
    private final Caller caller;

    LayerCheck(LayerRepository layers, Links links, Caller caller) {
        this.layers = layers;
        this.links = links;
        this.caller = caller;
    }

    /** @param core what it lies over; null for the core itself */
    Layer checked(Layer before, TopicLayerInput input, Layer core) {
        requireOnce(input.sections());
        requireOwner(before, input.ownerId());
        requireAudiences(input.audienceIds());
        requireOpen(before, core, input.sections());
        var made = new LayerMaking(
                before, core, caller.id(), layers.newIds(input.sections().size()));
        return new Layer(
                before.organisationId(),
                before.organisationName(),
                before.version(),
                input.intro(),
                input.sponsor(),
                input.ownerId(),
                null,
                input.reviewBy(),
                input.audienceIds().stream()
                        .distinct()
                        .map(id -> new AudienceView(id, "", ""))
                        .toList(),
                made.sections(input.sections()),
                null,
                null);
    }

    /** No section twice, no resource twice, and 400 of them at most. */
    private static void requireOnce(List<SectionInput> sections) {
        var names = new HashSet<String>();
        var placed = new HashSet<UUID>();
        var items = 0;
        for (var n = 0; n < sections.size(); n++) {
            var section = sections.get(n);
            var at = "/sections/" + n;
            if (section.kind().isBuiltIn() != (section.title() == null))
                throw ProblemException.invalid(
                        at + "/title", "Enter a title for a section of your own, and for no other");
            if (!names.add(section.title() == null ? section.type() : "custom " + section.title()))
                throw ProblemException.invalid(at + "/title", "A page has each section once. Choose another title");
            for (var m = 0; m < section.items().size(); m++) {
                var item = section.items().get(m);
                if (!item.hidden() && !placed.add(item.resourceId()))
                    throw ProblemException.invalid(
                            at + "/items/" + m, "It stands on this page already. Remove one of the two");
            }
            items += section.items().size();
        }
        if (items > PageMaking.ITEMS) throw ProblemException.invalid("/sections", "A page has 400 items or fewer");
    }

    private void requireOwner(Layer before, UUID owner) {
        if (owner != null && !owner.equals(caller.id()) && !owner.equals(before.ownerId()))
            throw ProblemException.invalid("/ownerId", "Choose yourself, or leave it to whoever looks after it now");
    }

    private void requireAudiences(List<UUID> ids) {
        if (!Set.copyOf(layers.audiencesAmong(ids)).containsAll(ids))
            throw ProblemException.invalid("/audienceIds", "Choose audiences that exist");
    }

    /** What stands there already may stay, whoever may see it; anything else is open to whoever places it. */
    private void requireOpen(Layer before, Layer core, List<SectionInput> sections) {
        var known = new HashSet<>(resources(before));
        if (core != null) known.addAll(resources(core));
        var added = sections.stream()
                .flatMap(section -> section.items().stream())
                .map(ItemInput::resourceId)
                .filter(id -> !known.contains(id))
                .collect(Collectors.toSet());
        var open = links.find("resource", added).keySet();
        for (var n = 0; n < sections.size(); n++)
            for (var m = 0; m < sections.get(n).items().size(); m++) {
                var id = sections.get(n).items().get(m).resourceId();
                if (added.contains(id) && !open.contains(id))
                    throw ProblemException.invalid(
                            "/sections/%d/items/%d".formatted(n, m), "Choose a resource that is open to you");
            }
    }

    private static Set<UUID> resources(Layer layer) {
        return layer.sections().stream()
                .flatMap(section -> section.items().stream())
                .map(Placed::resourceId)
                .collect(Collectors.toSet());
    }
}
