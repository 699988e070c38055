package org.evident.events;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.security.StaffRole;

/** What somebody plans. Times are local to Europe/London; texts are plain text. */
@Schema(name = "EventInput")
record EventInput(
        @NotNull(message = "Choose the organisation that holds it") UUID organisationId,
        @NotNull(message = "Choose what kind of event it is")
                @Pattern(regexp = Kinds.KEYS, message = "Choose what kind of event it is")
                @Schema(
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
        @NotBlank(message = "Enter a title") @Size(max = 200, message = "Title must be 200 characters or fewer")
                String title,
        @Size(max = 500, message = "Summary must be 500 characters or fewer") String summary,
        @Size(max = 10000, message = "Description must be 10,000 characters or fewer") String description,
        @Size(max = 12, message = "Write 12 outcomes or fewer")
                List<
                                @NotBlank(message = "Write the outcome")
                                @Size(max = 300, message = "Outcome must be 300 characters or fewer") String>
                        outcomes,
        @Pattern(regexp = LocalTimes.WRITTEN, message = LocalTimes.ASKED)
                @Schema(
                        description =
                                "Local date and time in Europe/London, such as 2026-12-01T09:30. Left out, with the end, while there"
                                        + " is no date; once published, people can then say that they are interested.")
                String startsAt,
        @Pattern(regexp = LocalTimes.WRITTEN, message = LocalTimes.ASKED)
                @Schema(description = "As startsAt; up to 14 days later.")
                String endsAt,
        @NotNull(message = "Choose in person, online or both")
                @Pattern(regexp = "in-person|online|hybrid", message = "Choose in person, online or both")
                @Schema(enumeration = {"in-person", "online", "hybrid"})
                String mode,
        @Size(max = 300, message = "Place must be 300 characters or fewer") String venue,
        @Size(max = 1000, message = "Access information must be 1,000 characters or fewer")
                @Schema(description = "Steps, lifts, parking, hearing loop: for everyone to read.")
                String accessInfo,
        @Size(max = 2000, message = "Link must be 2,000 characters or fewer")
                @Pattern(regexp = "^https?://\\S+$", message = "Enter a link that starts with https://")
                @Schema(description = "Shown to those who have a place and to those who run it.")
                String joinUrl,
        @Size(max = 2000, message = "Joining instructions must be 2,000 characters or fewer") String joiningInfo,
        @Min(value = 1, message = "Places must be 1 or more")
                @Max(value = 10000, message = "Places must be 10,000 or fewer")
                @Schema(description = "Places, 1-10,000; as many as come when left out.")
                Integer capacity,
        @Min(value = 1, message = "Fewest people must be 1 or more")
                @Max(value = 10000, message = "Fewest people must be 10,000 or fewer")
                @Schema(description = "With fewer people than this it is not held. For those who run it to act on.")
                Integer minimum,
        @Schema(description = "Whether people may wait when it is full; true when left out.") Boolean waitingList,
        @Schema(
                        description =
                                "Whether a manager approves each booking; as the organisation's policy says when left out.")
                Boolean approval,
        @Schema(description = "Whether people are asked, when they book, what they offer and what they ask for.")
                boolean asksOffers,
        @Pattern(regexp = LocalTimes.WRITTEN, message = LocalTimes.ASKED)
                @Schema(description = "Local date and time from which people may book; at once when left out.")
                String opensAt,
        @Pattern(regexp = LocalTimes.WRITTEN, message = LocalTimes.ASKED)
                @Schema(description = "Local date and time until which people may book; its start when left out.")
                String closesAt,
        @Min(value = 0, message = "Protected minutes must be 0 or more")
                @Max(value = 1440, message = "Protected minutes must be 1,440 or fewer")
                @Schema(description = "Protected learning time that comes with it, minutes, 0-1,440.")
                Integer protectedMinutes,
        @NotNull(message = "Choose who can see it")
                @Pattern(
                        regexp = "team|service|organisation|network|public",
                        message = "Choose team, service, organisation, network or public")
                @Schema(enumeration = {"team", "service", "organisation", "network", "public"})
                String visibility,
        UUID serviceAreaId,
        UUID teamId,
        @Schema(description = "Whether foster carers see it too, where it is shared with them.") boolean forCarers,
        @Size(max = 10, message = "Choose 10 kinds of people or fewer")
                @Schema(description = "Kinds of membership that may book; everyone who sees it when empty.")
                List<
                                @NotNull(message = "Choose kinds of people from the list")
                                @Pattern(
                                        regexp =
                                                "employee|agency|student|apprentice|foster-carer|partner|provider-staff",
                                        message = "Choose kinds of people from the list")
                                String>
                        audienceKinds,
        @Size(max = 20, message = "Choose 20 roles or fewer")
                List<
                                @NotNull(message = "Choose roles from the list")
                                @Pattern(regexp = StaffRole.KEYS, message = "Choose roles from the list") String>
                        audienceRoles,
        @Size(max = 20, message = "Choose 20 levels or fewer")
                List<
                                @NotBlank(message = "Choose levels from the list")
                                @Size(max = 40, message = "Choose levels from the list") String>
                        audienceLevels,
        @Schema(description = "Whether it is a model to copy and never an event itself. It stays a draft.")
                boolean template,
        @Size(max = 50, message = "An agenda has up to 50 items")
                List<@Valid @NotNull(message = "Write the item") Agenda> agenda,
        @Size(max = 50, message = "Link 50 resources or fewer")
                List<@Valid @NotNull(message = "Choose a resource") Resource> resources,
        @Size(max = 20, message = "Name 20 people or fewer")
                List<@Valid @NotNull(message = "Choose a person") Named> people,
        @Size(max = 50, message = "Keep places for 50 organisations or fewer")
                List<@Valid @NotNull(message = "Choose an organisation") Allocation> allocations,
        @Size(max = 50, message = "Choose 50 parts of frameworks or fewer")
                @Schema(description = "Items of framework editions in force; those it has already may stay.")
                List<@Valid @NotNull(message = "Choose from the list") Item> frameworkItems) {

    EventInput {
        outcomes = orNone(outcomes);
        audienceKinds = orNone(audienceKinds);
        audienceRoles = orNone(audienceRoles);
        audienceLevels = orNone(audienceLevels);
        agenda = orNone(agenda);
        resources = orNone(resources);
        people = orNone(people);
        allocations = orNone(allocations);
        frameworkItems = orNone(frameworkItems);
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }

    @Schema(name = "EventAgendaInput")
    record Agenda(
            @NotNull(message = "Enter a time, such as 09:30")
                    @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d", message = "Enter a time, such as 09:30")
                    String at,
            @NotBlank(message = "Say what happens") @Size(max = 200, message = "Item must be 200 characters or fewer")
                    String title,
            @Size(max = 500, message = "Note must be 500 characters or fewer") String note) {}

    @Schema(name = "EventResourceInput")
    record Resource(
            @NotNull(message = "Choose a resource") UUID resourceId,
            @NotNull(message = "Choose before, during or after")
                    @Pattern(regexp = "before|during|after", message = "Choose before, during or after")
                    @Schema(enumeration = {"before", "during", "after"})
                    String moment,
            @Size(max = 500, message = "Note must be 500 characters or fewer") String note) {}

    @Schema(name = "EventPersonInput")
    record Named(
            @NotNull(message = "Choose a person") UUID personId,
            @NotNull(message = "Choose facilitator or co-organiser")
                    @Pattern(regexp = "facilitator|co-organiser", message = "Choose facilitator or co-organiser")
                    @Schema(enumeration = {"facilitator", "co-organiser"})
                    String part) {}

    @Schema(name = "EventAllocationInput")
    record Allocation(
            @NotNull(message = "Choose an organisation") UUID organisationId,
            @NotNull(message = "Enter how many places")
                    @Min(value = 1, message = "Keep 1 place or more")
                    @Max(value = 10000, message = "Keep 10,000 places or fewer")
                    Integer places) {}

    @Schema(name = "EventFrameworkItemInput")
    record Item(
            @NotNull(message = "Choose from the list") @Schema(description = "Of the framework.") UUID editionId,
            @NotBlank(message = "Choose from the list") @Size(max = 40, message = "Choose from the list")
                    String code) {}

    boolean hasWaitingList() {
        return waitingList == null || waitingList;
    }

    @AssertTrue(message = "Enter when it starts and when it ends, or leave out both")
    @Schema(hidden = true)
    boolean isWhenWhole() {
        return (startsAt == null) == (endsAt == null);
    }

    @AssertTrue(message = "Choose the service area that can see it")
    @Schema(hidden = true)
    boolean isServiceAreaChosen() {
        return !"service".equals(visibility) || serviceAreaId != null;
    }

    @AssertTrue(message = "Choose the team that can see it")
    @Schema(hidden = true)
    boolean isTeamChosen() {
        return !"team".equals(visibility) || teamId != null;
    }

    @AssertTrue(message = "Fewest people must be no more than the places")
    @Schema(hidden = true)
    boolean isMinimumPossible() {
        return minimum == null || capacity == null || minimum <= capacity;
    }
}
