package org.evident.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Collection;
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
import org.evident.shared.security.Role;
import org.evident.shared.time.UkTime;

/** Who may plan what (permission matrix), and what an event may hold. */
@ApplicationScoped
class EventRules {

    private final EventRepository events;
    private final EntityManager database;
    private final Links links;
    private final Caller caller;
    private final Clock clock;

    EventRules(EventRepository events, EntityManager database, Links links, Caller caller, Clock clock) {
        this.events = events;
        this.database = database;
        this.links = links;
        this.caller = caller;
        this.clock = clock;
    }

    /** Who plans any event, plans theirs, meets with their own, or looks after the organisation. */
    boolean mayPlan(String kind, UUID organisation) {
        if (!caller.isPerson()) return false;
        return plansAny(organisation)
                || caller.may(Right.RUN_EVENTS, organisation)
                || kind.equals("peer-session") && isStaff(organisation)
                || kind.equals("account-manager-meeting") && looksAfter(organisation);
    }

    void requireMayPlan(EventInput input) {
        if (!mayPlan(input.kind(), input.organisationId())) {
            throw refused("Ask an administrator of the organisation for a role that lets you plan this kind of event");
        }
        requireReach(input);
    }

    /** @param now the event as it is, of which those who run it may change all but how far it reaches */
    void requireMayChange(EventInput input, LearningEvent now) {
        if (!now.organisationId.equals(input.organisationId())) {
            throw ProblemException.invalid("/organisationId", "An event stays in its organisation. Copy it instead");
        }
        if (!now.kind.equals(input.kind()) && !mayPlan(input.kind(), input.organisationId())) {
            throw refused("Ask an administrator of the organisation for a role that lets you plan this kind of event");
        }
        if (input.template() && !now.is("draft")) {
            throw ProblemException.invalid("/template", "Copy it, and make the copy a model");
        }
        EventTimes.requireMayMove(now, Times.of(input), clock.instant());
        if (!now.audience.visibility().equals(input.visibility())) requireReach(input);
    }

    /**
     * What is linked, named and mapped; what it holds already may stay.
     *
     * @return the items of frameworks that it is about
     */
    Set<UUID> requirePossible(EventInput input, LearningEvent now) {
        requirePlace(input);
        requireResources(input, now == null ? List.of() : now.resources);
        requirePeople(input, now == null ? Set.of() : now.people);
        EventTimes.requirePossible(Times.of(input));
        EventPlaces.requirePossible(input);
        requirePartners(input);
        return items(input, now == null ? Set.of() : now.frameworkItems);
    }

    private void requireReach(EventInput input) {
        if (!mayOpen(input.visibility(), input.organisationId())) {
            throw refused("Opening an event beyond the organisation needs a role that plans its events");
        }
    }

    /** Beyond the organisation it is opened by who plans any event of it. */
    boolean mayOpen(String visibility, UUID organisation) {
        return !Set.of("network", "public").contains(visibility) || plansAny(organisation);
    }

    private boolean plansAny(UUID organisation) {
        return caller.organisationsWhereEvents().contains(organisation);
    }

    private boolean isStaff(UUID organisation) {
        return caller.is(Role.PRACTITIONER) && caller.organisations().contains(organisation);
    }

    private boolean looksAfter(UUID organisation) {
        return exists(
                """
                select 1 from role_assignment r where r.person_id = ?1 and r.organisation_id = ?2 and r.role = 'account-manager'
                   and r.starts_on <= ?3 and (r.ends_on is null or r.ends_on >= ?3)""",
                caller.id(),
                organisation,
                UkTime.today(clock));
    }

    private void requirePlace(EventInput input) {
        if (!events.isPlace(input.organisationId(), input.serviceAreaId(), input.teamId())) {
            throw ProblemException.invalid("/teamId", "Choose a service area and a team of the organisation");
        }
    }

    private void requirePartners(EventInput input) {
        var partners = input.allocations().stream()
                .map(EventInput.Allocation::organisationId)
                .toList();
        if (partners.isEmpty()) return;
        var known = database.createNativeQuery("select id from organisation where id = any(?1)", UUID.class)
                .setParameter(1, partners.toArray(UUID[]::new))
                .getResultList();
        for (var at = 0; at < partners.size(); at++) {
            if (!known.contains(partners.get(at))) {
                throw ProblemException.invalid(
                        "/allocations/" + at + "/organisationId", "Choose an organisation from the list");
            }
        }
    }

    private void requireResources(EventInput input, List<LinkedResource> held) {
        var known = held.stream().map(LinkedResource::resourceId).collect(Collectors.toSet());
        var ids =
                input.resources().stream().map(EventInput.Resource::resourceId).toList();
        var open = links.find("resource", ids).keySet();
        var before = new HashSet<String>();
        for (var at = 0; at < ids.size(); at++) {
            var pointer = "/resources/" + at + "/resourceId";
            if (!before.add(ids.get(at) + input.resources().get(at).moment())) {
                throw ProblemException.invalid(pointer, "It is linked there already");
            }
            if (!open.contains(ids.get(at)) && !known.contains(ids.get(at))) {
                throw ProblemException.invalid(pointer, "Choose a resource that is open to you");
            }
        }
    }

    private void requirePeople(EventInput input, Set<EventPerson> held) {
        var named = input.people().stream().map(EventInput.Named::personId).toList();
        var known = held.stream().map(EventPerson::personId).collect(Collectors.toSet());
        var of = ids(
                """
                select person_id from membership where organisation_id = ?1 and person_id = any(?2)
                   and starts_on <= ?3 and (ends_on is null or ends_on >= ?3) and kind <> 'foster-carer'
                union select person_id from role_assignment where organisation_id = ?1 and person_id = any(?2)
                   and starts_on <= ?3 and (ends_on is null or ends_on >= ?3)""",
                input.organisationId(),
                named);
        for (var at = 0; at < named.size(); at++) {
            if (!of.contains(named.get(at)) && !known.contains(named.get(at))) {
                throw ProblemException.invalid("/people/" + at + "/personId", "Choose somebody of the organisation");
            }
        }
    }

    /** A replaced edition keeps its words for what was mapped to it; what is new is mapped to the one in force. */
    @SuppressWarnings("unchecked")
    private Set<UUID> items(EventInput input, Set<UUID> held) {
        if (input.frameworkItems().isEmpty()) return Set.of();
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select i.id, v.id, i.code, v.starts_on <= ?2 and (v.ends_on is null or v.ends_on >= ?2)
                          from framework_item i join framework_version v on v.id = i.version_id where v.id = any(?1)""",
                        Tuple.class)
                .setParameter(
                        1,
                        input.frameworkItems().stream()
                                .map(EventInput.Item::editionId)
                                .toArray(UUID[]::new))
                .setParameter(2, UkTime.today(clock))
                .getResultList();
        var known = rows.stream()
                .filter(r -> held.contains(r.get(0, UUID.class)) || Boolean.TRUE.equals(r.get(3)))
                .collect(Collectors.toMap(
                        r -> new EventInput.Item(r.get(1, UUID.class), r.get(2, String.class)),
                        r -> r.get(0, UUID.class)));
        for (var at = 0; at < input.frameworkItems().size(); at++) {
            if (!known.containsKey(input.frameworkItems().get(at))) {
                throw ProblemException.invalid(
                        "/frameworkItems/" + at, "Choose a part of a framework edition that is in force");
            }
        }
        return input.frameworkItems().stream().map(known::get).collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private Set<UUID> ids(String sql, UUID organisation, Collection<UUID> among) {
        if (among.isEmpty()) return Set.of();
        return new HashSet<UUID>(database.createNativeQuery(sql, UUID.class)
                .setParameter(1, organisation)
                .setParameter(2, among.toArray(UUID[]::new))
                .setParameter(3, UkTime.today(clock))
                .getResultList());
    }

    private boolean exists(String sql, Object... values) {
        var query = database.createNativeQuery("select exists (" + sql + ")");
        for (var at = 0; at < values.length; at++) query.setParameter(at + 1, values[at]);
        return (Boolean) query.getSingleResult();
    }

    static ProblemException refused(String why) {
        return new ProblemException(ProblemType.NOT_ALLOWED, why);
    }
}
