package org.evident.events;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** Something people learn at together. */
@Personal(
        table = "learning_event",
        person = "owner_id",
        recordClass = RecordClass.CONTRIBUTIONS,
        title = "Learning events you plan",
        purpose = "So that others can learn together at what you plan, and know whom to ask.",
        basis = Basis.PUBLIC_TASK,
        columns = {
            "kind",
            "title",
            "summary",
            "description",
            "outcomes",
            "starts_at",
            "ends_at",
            "mode",
            "venue",
            "access_info",
            "joining_info",
            "status",
            "status_reason",
            "shared_note",
            "created_at",
            "updated_at",
            "published_at"
        },
        others = {
            "id",
            "version",
            "organisation_id",
            "join_url",
            "capacity",
            "minimum",
            "waiting_list",
            "approval",
            "asks_offers",
            "opens_at",
            "closes_at",
            "protected_minutes",
            "visibility",
            "service_area_id",
            "team_id",
            "place",
            "for_carers",
            "audience_kinds",
            "audience_roles",
            "audience_levels",
            "recording_resource_id",
            "owner_id",
            "copied_from_id",
            "is_template",
            "series_id",
            "series_day",
            "changed_alone",
            "ical_uid",
            "ical_sequence"
        },
        onErasure = OnErasure.FORGET,
        forgotten = {"owner_id"},
        stays = "People came to it, or will. It stays, without the name of who planned it.",
        address = "/events/planning")
@Entity
class LearningEvent {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID organisationId;
    String kind;
    String title;
    String summary = "";
    String description = "";

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] outcomes = {};

    @Embedded
    private Times times;

    @Embedded
    Venue venue;

    @Embedded
    Places places;

    @Embedded
    Audience audience;

    int protectedMinutes;
    String status = "draft";
    String statusReason;
    UUID recordingResourceId;

    /** Written by whoever writes notes. */
    @Column(insertable = false, updatable = false)
    String sharedNote;

    UUID ownerId;
    UUID copiedFromId;

    @Column(name = "is_template")
    boolean template;

    UUID seriesId;
    LocalDate seriesDay;
    boolean changedAlone;
    String icalUid;
    int icalSequence;
    Instant createdAt;
    Instant updatedAt;
    Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "event_resource", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "position")
    List<LinkedResource> resources = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "event_agenda_item", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "position")
    List<AgendaItem> agenda = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "event_person", joinColumns = @JoinColumn(name = "event_id"))
    Set<EventPerson> people = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "event_framework_item", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "item_id")
    Set<UUID> frameworkItems = new HashSet<>();

    protected LearningEvent() {}

    static LearningEvent plan(UUID owner, EventInput input, Set<UUID> items, Instant now) {
        var event = new LearningEvent();
        event.begin(owner, input.organisationId(), now);
        event.describe(input, items, now);
        return event;
    }

    /** Known by the same name in every calendar for ever. */
    void name(String unique) {
        icalUid = unique + "@evident";
    }

    private void begin(UUID owner, UUID organisation, Instant now) {
        ownerId = owner;
        organisationId = organisation;
        createdAt = now;
    }

    Times times() {
        return times == null ? Times.NONE : times;
    }

    /** What those who come must know of this change: moved, changed, or opened for the first date; null for nothing. */
    String revise(EventInput input, Set<UUID> items, Instant now) {
        var before = told();
        var when = when();
        describe(input, items, now);
        return announce(before, when, now);
    }

    private void describe(EventInput input, Set<UUID> items, Instant now) {
        kind = input.kind();
        title = input.title().strip();
        summary = Text.orEmpty(input.summary());
        description = Text.orEmpty(input.description());
        outcomes = input.outcomes().stream().map(String::strip).toArray(String[]::new);
        times = Times.of(input);
        venue = Venue.of(input);
        places = Places.of(input);
        audience = Audience.of(input);
        protectedMinutes = input.protectedMinutes() == null ? 0 : input.protectedMinutes();
        template = input.template();
        hold(input, items);
        updatedAt = now;
    }

    private void hold(EventInput input, Set<UUID> items) {
        resources.clear();
        input.resources()
                .forEach(r -> resources.add(new LinkedResource(r.resourceId(), r.moment(), Text.orNull(r.note()))));
        agenda.clear();
        input.agenda()
                .forEach(a -> agenda.add(
                        new AgendaItem(LocalTime.parse(a.at()), a.title().strip(), Text.orNull(a.note()))));
        people.clear();
        input.people().forEach(p -> people.add(new EventPerson(p.personId(), p.part())));
        frameworkItems.clear();
        frameworkItems.addAll(items);
    }

    /** A draft of somebody's own, with another date or none. */
    LearningEvent copy(UUID owner, Times to, Instant now) {
        var copy = new LearningEvent();
        copy.begin(owner, organisationId, now);
        copy.kind = kind;
        copy.title = title;
        copy.summary = summary;
        copy.description = description;
        copy.outcomes = outcomes.clone();
        copy.times = to;
        copy.venue = venue;
        copy.places = places;
        copy.audience = audience;
        copy.protectedMinutes = protectedMinutes;
        copy.copiedFromId = id;
        copy.resources = new ArrayList<>(resources);
        copy.agenda = new ArrayList<>(agenda);
        copy.people = new HashSet<>(people);
        copy.frameworkItems = new HashSet<>(frameworkItems);
        copy.updatedAt = now;
        return copy;
    }

    void publish(Instant now) {
        status = "published";
        publishedAt = now;
        updatedAt = now;
    }

    void callOff(String as, String reason, Instant now) {
        status = as;
        statusReason = reason.strip();
        icalSequence++;
        updatedAt = now;
    }

    /** A new date, after which it is on. */
    String moveTo(Instant starts, Instant ends, Instant now) {
        var before = told();
        var when = when();
        times = times().moved(starts, ends);
        status = "published";
        statusReason = null;
        updatedAt = now;
        changedAlone |= seriesId != null;
        return announce(before, when, now);
    }

    void archive(Instant now) {
        status = "archived";
        updatedAt = now;
    }

    void record(UUID resource, Instant now) {
        recordingResourceId = resource;
        updatedAt = now;
    }

    /** What was held stands right in calendars, and nobody is written to about it. */
    private String announce(List<Object> before, List<Object> when, Instant now) {
        if (publishedAt == null || before.equals(told())) return null;
        icalSequence++;
        if (isOver(now)) return null;
        if (when.equals(when())) return "changed";
        return when.getFirst() == null ? "opened" : "moved";
    }

    /** What stands in people's calendars. */
    private List<Object> told() {
        var told = new ArrayList<>(when());
        told.addAll(Arrays.asList(title, status, venue.joinUrl()));
        return told;
    }

    private List<Object> when() {
        return Arrays.asList(times().startsAt(), times().endsAt(), venue.mode(), venue.venue());
    }

    boolean isOver(Instant now) {
        return times().endsAt() != null && !times().endsAt().isAfter(now);
    }

    boolean is(String... one) {
        return Arrays.asList(one).contains(status);
    }

    boolean isOwnedBy(UUID person) {
        return Objects.equals(ownerId, person);
    }
}
