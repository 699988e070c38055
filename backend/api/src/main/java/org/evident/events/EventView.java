package org.evident.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.links.Link;

@Schema(name = "Event", description = "A learning event, as this caller may see it.")
record EventView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(
                        required = true,
                        enumeration = {
                            "stop-the-clock",
                            "workshop",
                            "webinar",
                            "peer-session",
                            "group-supervision",
                            "induction-demo",
                            "account-manager-meeting",
                            "action-learning-set",
                            "symposium",
                            "annual-meeting",
                            "drop-in",
                            "group-meeting"
                        })
                String kind,
        @Schema(required = true, maxLength = 200) String title,
        @Schema(required = true, maxLength = 500) String summary,
        @Schema(required = true, maxLength = 10000) String description,
        @Schema(required = true, maxItems = 12, description = "What people will be able to do afterwards.")
                List<String> outcomes,
        @Schema(description = "Absent while there is no date.") Instant startsAt,
        Instant endsAt,
        @Schema(maxLength = 16, description = "The start in Europe/London, such as 2026-12-01T09:30.")
                String localStartsAt,
        @Schema(maxLength = 16) String localEndsAt,
        @Schema(
                        required = true,
                        enumeration = {"in-person", "online", "hybrid"})
                String mode,
        @Schema(maxLength = 300) String venue,
        @Schema(maxLength = 1000) String accessInfo,
        @Schema(maxLength = 2000, description = "Only for those who have a place, and those who run it.")
                String joinUrl,
        @Schema(maxLength = 2000, description = "As joinUrl.") String joiningInfo,
        @Schema(description = "Absent where as many may come as like.") Integer capacity,
        Integer minimum,
        @Schema(required = true) boolean waitingList,
        @Schema(
                        description =
                                "Whether each booking is approved; absent: as the policy of the person's organisation says.")
                Boolean approval,
        @Schema(required = true) boolean asksOffers,
        Instant opensAt,
        Instant closesAt,
        @Schema(maxLength = 16) String localOpensAt,
        @Schema(maxLength = 16) String localClosesAt,
        @Schema(required = true, description = "Minutes, 0-1,440.") int protectedMinutes,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true, maxLength = 200) String organisationName,
        @Schema(
                        required = true,
                        enumeration = {"team", "service", "organisation", "network", "public"})
                String visibility,
        UUID serviceAreaId,
        @Schema(maxLength = 200) String serviceAreaName,
        UUID teamId,
        @Schema(maxLength = 200) String teamName,
        @Schema(required = true) boolean forCarers,
        @Schema(required = true, maxItems = 10) List<String> audienceKinds,
        @Schema(required = true, maxItems = 20) List<String> audienceRoles,
        @Schema(required = true, maxItems = 20) List<String> audienceLevels,
        @Schema(
                        required = true,
                        enumeration = {"draft", "published", "postponed", "cancelled", "archived"})
                String status,
        @Schema(
                        required = true,
                        enumeration = {
                            "draft",
                            "interest",
                            "published",
                            "booking-open",
                            "full",
                            "booking-closed",
                            "in-progress",
                            "completed",
                            "postponed",
                            "cancelled",
                            "archived"
                        },
                        description = "How far it is now. full: no place is left that the caller could have.")
                String stage,
        @Schema(maxLength = 500, description = "Why it is postponed or cancelled, for whoever sees it.")
                String statusReason,
        @Schema(required = true, description = "Places that people hold.") int taken,
        @Schema(required = true, description = "People who wait for one.") int waiting,
        @Schema(description = "Those the caller could have; absent where there is no limit.") Integer placesLeft,
        @Schema(required = true, maxItems = 50) List<Agenda> agenda,
        @Schema(required = true, maxItems = 50, description = "In order. What is not open to the caller is left out.")
                List<Resource> resources,
        @Schema(required = true, maxItems = 20, description = "Named to people who are signed in.")
                List<Named> facilitators,
        @Schema(required = true, maxItems = 20) List<Named> coOrganisers,
        @Schema(required = true, maxItems = 50, description = "Places kept for partners; for those who run it.")
                List<Allocation> allocations,
        @Schema(required = true, maxItems = 50) List<FrameworkItem> frameworkItems,
        @Schema(description = "To watch afterwards, where it is open to the caller.") Link recording,
        @Schema(maxLength = 10000, description = "What we learned together.") String sharedNote,
        UUID seriesId,
        @Schema(maxLength = 200) String seriesTitle,
        @Schema(required = true, description = "Whether it was changed apart from its series.") boolean changedAlone,
        @Schema(required = true, description = "A model to copy.") boolean template,
        @Schema(required = true, description = "How many want to hear of a date.") int interested,
        @Schema(required = true, description = "Whether the caller does.") boolean interestedMe,
        @Schema(required = true, maxLength = 200, description = "The same for ever, in every calendar.") String icalUid,
        @Schema(required = true, description = "Rises with each change that people must know.") int icalSequence,
        @Schema(maxLength = 200, description = "Who planned it; told to people who are signed in.") String ownerName,
        @Schema(
                        required = true,
                        maxItems = 4,
                        description =
                                "What its planner may have forgotten, for those who run it: no-resource, no-join-link,"
                                        + " no-venue, no-access-info. None of it stops anything.")
                List<String> warnings,
        @Schema(
                        required = true,
                        maxItems = 15,
                        description =
                                "What this caller may do with it now: edit, publish, cancel, postpone, set-date, archive, copy,"
                                        + " make-series, add-recording, write-note, see-attendance, be-interested.")
                List<String> allowed,
        @Schema(required = true) Instant updatedAt) {

    @Schema(name = "EventAgendaItem")
    record Agenda(
            @Schema(required = true, maxLength = 5, description = "Local time, such as 09:30.") String at,
            @Schema(required = true, maxLength = 200) String title,
            @Schema(maxLength = 500) String note) {}

    @Schema(name = "EventResource")
    record Resource(
            @Schema(
                            required = true,
                            enumeration = {"before", "during", "after"})
                    String moment,
            @Schema(maxLength = 500) String note,
            @Schema(required = true) Link link) {}

    @Schema(name = "EventPerson")
    record Named(@Schema(required = true) UUID id, @Schema(required = true, maxLength = 200) String name) {}

    @Schema(name = "EventAllocation")
    record Allocation(
            @Schema(required = true) UUID organisationId,
            @Schema(required = true, maxLength = 200) String organisationName,
            @Schema(required = true) int places,
            @Schema(required = true) int taken) {}

    /** As it is called in the edition it was taken from. */
    @Schema(name = "EventFrameworkItem")
    record FrameworkItem(
            @Schema(required = true) UUID editionId,
            @Schema(required = true, maxLength = 40) String code,
            @Schema(required = true, maxLength = 200) String label,
            @Schema(required = true, maxLength = 160) String framework,
            @Schema(required = true, maxLength = 120) String edition) {}
}
