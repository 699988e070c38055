package org.evident.calendars;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.problem.ProblemException;
import org.jboss.resteasy.reactive.RestQuery;

/** Which days of whose calendar. */
class CalendarRequest {

    static final int DAYS = 62;

    @RestQuery
    @Parameter(description = "First day, UK time; today when left out.")
    public LocalDate from;

    @RestQuery
    @Parameter(description = "Last day, UK time, at most 62 days in all; 31 days in all when left out.")
    public LocalDate to;

    @RestQuery
    @DefaultValue("all")
    @Pattern(regexp = "for-me|all|mine", message = "Choose for-me, all or mine")
    @Parameter(
            description =
                    "all: whatever is open to the caller. for-me: of those, what is for everyone or for the caller's own service"
                            + " area, kind, role or career level. mine: where the caller has a place, waits for one, or helps to run it.",
            schema = @Schema(enumeration = {"for-me", "all", "mine"}))
    public String scope;

    @RestQuery
    @Parameter(description = "Only what is for this service area.")
    public UUID serviceAreaId;

    @RestQuery
    @Pattern(
            regexp =
                    "stop-the-clock|workshop|webinar|peer-session|group-supervision|induction-demo|account-manager-meeting"
                            + "|action-learning-set|symposium|annual-meeting|drop-in|group-meeting",
            message = "Choose a kind from the list")
    @Parameter(
            description = "Only events of this kind.",
            schema =
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
                            }))
    public String kind;

    /** Fills in the days that were left out. */
    void on(LocalDate today) {
        if (!isWithinReach(from) || !isWithinReach(to))
            throw ProblemException.invalid("from", "Enter days between 2000 and 2199");
        if (from == null) from = to == null ? today : to.minusDays(30);
        if (to == null) to = from.plusDays(30);
        if (to.isBefore(from)) throw ProblemException.invalid("to", "The last day must be the first day or later");
        if (from.plusDays(DAYS - 1).isBefore(to))
            throw ProblemException.invalid("to", "Ask for 62 days or fewer at a time");
    }

    private static boolean isWithinReach(LocalDate day) {
        return day == null || day.getYear() >= 2000 && day.getYear() < 2200;
    }
}
