package org.evident.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.shared.links.Link;
import org.evident.shared.links.Links;
import org.evident.shared.security.Caller;

/** Learning events as this caller may see them: how to join is for those who have a place. */
@ApplicationScoped
class EventReader {

    private final EventPlaces places;
    private final EventRules rules;
    private final EntityManager database;
    private final Links links;
    private final Caller caller;
    private final Clock clock;

    EventReader(EventPlaces places, EventRules rules, EntityManager database, Links links, Caller caller, Clock clock) {
        this.places = places;
        this.rules = rules;
        this.database = database;
        this.links = links;
        this.caller = caller;
        this.clock = clock;
    }

    EventView view(EventRow row) {
        var e = row.event();
        var t = e.times();
        var joins = row.runs() || row.joins();
        var names = names(e);
        var linked = links.find("resource", resources(e));
        return new EventView(
                e.id,
                e.version,
                e.kind,
                e.title,
                e.summary,
                e.description,
                List.of(e.outcomes),
                t.startsAt(),
                t.endsAt(),
                LocalTimes.written(t.startsAt()),
                LocalTimes.written(t.endsAt()),
                e.venue.mode(),
                e.venue.venue(),
                e.venue.accessInfo(),
                joins ? e.venue.joinUrl() : null,
                joins ? e.venue.joiningInfo() : null,
                e.places.capacity(),
                e.places.minimum(),
                e.places.waitingList(),
                e.places.approval(),
                e.places.asksOffers(),
                t.opensAt(),
                t.closesAt(),
                LocalTimes.written(t.opensAt()),
                LocalTimes.written(t.closesAt()),
                e.protectedMinutes,
                e.organisationId,
                row.organisation(),
                e.audience.visibility(),
                e.audience.serviceAreaId(),
                row.area(),
                e.audience.teamId(),
                row.team(),
                e.audience.forCarers(),
                List.of(e.audience.audienceKinds()),
                List.of(e.audience.audienceRoles()),
                List.of(e.audience.audienceLevels()),
                e.status,
                row.stage(),
                e.statusReason,
                row.taken(),
                row.waiting(),
                row.left(),
                agenda(e),
                e.resources.stream()
                        .filter(r -> linked.containsKey(r.resourceId()))
                        .map(r -> new EventView.Resource(r.moment(), r.note(), linked.get(r.resourceId())))
                        .toList(),
                named(e, "facilitator", names),
                named(e, "co-organiser", names),
                row.runs() ? places.of(e.id) : List.of(),
                items(e.frameworkItems),
                recording(e, linked),
                e.sharedNote,
                e.seriesId,
                row.series(),
                e.changedAlone,
                e.template,
                row.interested(),
                row.interestedMe(),
                e.icalUid,
                e.icalSequence,
                e.ownerId == null ? null : names.get(e.ownerId),
                row.runs() ? warnings(row) : List.of(),
                allowed(row),
                e.updatedAt);
    }

    /** What its planner may have forgotten. */
    static List<String> warnings(EventRow row) {
        var e = row.event();
        return Stream.of(
                        row.linked() == 0 && Kinds.wantsResources(e.kind) ? "no-resource" : null,
                        e.venue.isOnline() && e.venue.joinUrl() == null ? "no-join-link" : null,
                        e.venue.isInPerson() && e.venue.venue() == null ? "no-venue" : null,
                        e.venue.isInPerson() && e.venue.venue() != null && e.venue.accessInfo() == null
                                ? "no-access-info"
                                : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<String> allowed(EventRow row) {
        var may = new EventActs(row.event(), clock.instant());
        return Stream.of(
                        row.runs() ? may.ofThoseWhoRunIt().stream() : Stream.<String>empty(),
                        rules.mayPlan(row.event().kind, row.event().organisationId)
                                ? Stream.of("copy")
                                : Stream.<String>empty(),
                        caller.isPerson() && row.stage().equals("interest")
                                ? Stream.of("be-interested")
                                : Stream.<String>empty())
                .flatMap(all -> all)
                .toList();
    }

    private static List<EventView.Agenda> agenda(LearningEvent event) {
        return event.agenda.stream()
                .map(a -> new EventView.Agenda(a.at().toString(), a.title(), a.note()))
                .toList();
    }

    private static List<UUID> resources(LearningEvent event) {
        return Stream.concat(
                        event.resources.stream().map(LinkedResource::resourceId),
                        Stream.ofNullable(event.recordingResourceId))
                .distinct()
                .toList();
    }

    private static Link recording(LearningEvent event, Map<UUID, Link> linked) {
        return event.recordingResourceId == null ? null : linked.get(event.recordingResourceId);
    }

    private static List<EventView.Named> named(LearningEvent event, String part, Map<UUID, String> names) {
        return event.people.stream()
                .filter(p -> p.part().equals(part) && names.containsKey(p.personId()))
                .map(p -> new EventView.Named(p.personId(), names.get(p.personId())))
                .sorted(java.util.Comparator.comparing(EventView.Named::name))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, String> names(LearningEvent event) {
        if (!caller.isPerson()) return Map.of();
        var ids = Stream.concat(event.people.stream().map(EventPerson::personId), Stream.ofNullable(event.ownerId))
                .toArray(UUID[]::new);
        List<Tuple> rows = database.createNativeQuery(
                        "select id, display_name from person where id = any(?1)", Tuple.class)
                .setParameter(1, ids)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(r -> r.get(0, UUID.class), r -> r.get(1, String.class)));
    }

    @SuppressWarnings("unchecked")
    private List<EventView.FrameworkItem> items(Set<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select i.id, i.code, i.label, f.name, v.label as edition from framework_item i
                          join framework_version v on v.id = i.version_id join framework f on f.id = v.framework_id
                         where i.id = any(?1) order by f.position, v.starts_on, i.position, i.id""",
                        Tuple.class)
                .setParameter(1, array(ids))
                .getResultList();
        return rows.stream()
                .map(r -> new EventView.FrameworkItem(
                        r.get(0, UUID.class),
                        r.get(1, String.class),
                        r.get(2, String.class),
                        r.get(3, String.class),
                        r.get(4, String.class)))
                .toList();
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
