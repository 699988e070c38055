package org.evident.rightsrequests;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.evident.shared.time.UkTime;
import org.hibernate.annotations.UuidGenerator;

/** What somebody asks about their own data. Its clock runs from the day it came, and stands while we wait for them. */
@Entity
class RightsRequest {

    private static final int MOST_STEPS = 100;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID organisationId;
    UUID personId;
    String requesterName;
    String kind;
    String words;
    String channel;
    String state = "received";
    LocalDate receivedOn;
    LocalDate extendedOn;
    LocalDate pausedOn;
    int pausedDays;
    LocalDate dueOn;
    LocalDate closedOn;
    UUID loggedBy;
    Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "rights_request_step", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    List<RequestStep> steps = new ArrayList<>();

    protected RightsRequest() {}

    /** Somebody asks in the app, and so today. */
    static RightsRequest raise(RaiseInput input, UUID person, String name, Instant now) {
        var request = new RightsRequest();
        request.organisationId = input.organisationId();
        request.personId = person;
        request.requesterName = name;
        request.channel = "app";
        request.received(input.kind(), input.words(), UkTime.day(now), person, now);
        return request;
    }

    /** Somebody has written or called. */
    static RightsRequest log(UUID organisation, LogInput input, UUID by, Instant now) {
        var request = new RightsRequest();
        request.organisationId = organisation;
        request.personId = input.personId();
        request.requesterName = input.requesterName().strip();
        request.channel = input.channel();
        request.loggedBy = by;
        request.received(input.kind(), input.words(), input.receivedOn(), by, now);
        return request;
    }

    private void received(String what, String said, LocalDate on, UUID by, Instant now) {
        kind = what;
        words = said == null ? "" : said.strip();
        receivedOn = on;
        createdAt = now;
        steps.add(new RequestStep("receive", by, null, now));
        dueOn = clock().due();
    }

    RightsClock clock() {
        return new RightsClock(receivedOn, extendedOn != null, pausedDays);
    }

    /** Null while the clock stands. */
    LocalDate shownDue() {
        return state.equals("clarifying") ? null : dueOn;
    }

    /** Null where nothing is due any more, or the clock stands. */
    Integer daysLeft(LocalDate today) {
        return shownDue() == null || closedOn != null ? null : (int) ChronoUnit.DAYS.between(today, dueOn);
    }

    /** What may be done next by those who look after it. */
    List<String> allowed(LocalDate today) {
        if (closedOn != null || steps.size() >= MOST_STEPS) return List.of();
        if (steps.size() >= MOST_STEPS - 1) return List.of("answer", "refuse");
        if (state.equals("clarifying")) return List.of("reply", "answer", "refuse");
        var acts = new ArrayList<>(List.of("clarify", "answer", "refuse"));
        if (state.equals("received")) acts.addFirst("start");
        if (extendedOn == null && !today.isAfter(clock().extendableUntil())) acts.add("extend");
        return acts;
    }

    /** Does what {@link #allowed} names. */
    void take(String step, String note, UUID by, Instant now) {
        var today = UkTime.day(now);
        if (pausedOn != null) goOn(today);
        switch (step) {
            case "start", "reply" -> state = "in-progress";
            case "clarify" -> {
                state = "clarifying";
                pausedOn = today;
            }
            case "extend" -> extendedOn = today;
            default -> close(step.equals("answer") ? "answered" : "refused", today);
        }
        steps.add(new RequestStep(step, by, note == null || note.isBlank() ? null : note.strip(), now));
        dueOn = clock().due();
    }

    private void goOn(LocalDate today) {
        pausedDays += RightsClock.pause(pausedOn, today);
        pausedOn = null;
    }

    private void close(String how, LocalDate today) {
        state = how;
        closedOn = today;
    }
}
