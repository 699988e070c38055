package org.evident.events;

import jakarta.persistence.Query;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.learning.EventAccess;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.time.UkTime;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of learning events may be narrowed by. */
class EventListRequest extends PageRequest {

    private static final String OF_CALLER =
            """
             e.organisation_id = any(:belongs) and e.id in (select m.id from learning_event m where m.owner_id = cast(:me as uuid)
                      union select x.event_id from event_person x
                       where x.person_id = cast(:me as uuid) and x.part = 'co-organiser') """;

    @RestQuery
    @DefaultValue("open")
    @Pattern(regexp = "open|mine|planning|templates", message = "Choose open, mine, planning or templates")
    @Parameter(
            description =
                    "open: published for the caller. mine: those the caller runs. planning: those, and all of organisations whose"
                            + " events the caller plans, with drafts. templates: of those, the models to copy.",
            schema = @Schema(enumeration = {"open", "mine", "planning", "templates"}))
    public String show;

    @RestQuery
    @DefaultValue("any")
    @Pattern(regexp = "any|upcoming|past|undated", message = "Choose any, upcoming, past or undated")
    @Parameter(
            description = "upcoming: not over yet. undated: those that collect interest, and drafts without a date.",
            schema = @Schema(enumeration = {"any", "upcoming", "past", "undated"}))
    public String when;

    @RestQuery
    @Parameter(description = "Only those of this organisation.")
    public UUID organisationId;

    @RestQuery
    @Parameter(description = "Only those for this service area.")
    public UUID serviceAreaId;

    @RestQuery
    @Parameter(description = "Only those of this series.")
    public UUID seriesId;

    @RestQuery
    @Pattern(regexp = Kinds.KEYS, message = "Choose a kind from the list")
    @Parameter(description = "Only those of this kind, as in EventInput.")
    public String kind;

    @RestQuery
    @Pattern(regexp = "in-person|online|hybrid", message = "Choose in-person, online or hybrid")
    @Parameter(schema = @Schema(enumeration = {"in-person", "online", "hybrid"}))
    public String mode;

    @RestQuery
    @Pattern(
            regexp = "draft|published|postponed|cancelled|archived",
            message = "Choose draft, published, postponed, cancelled or archived")
    @Parameter(schema = @Schema(enumeration = {"draft", "published", "postponed", "cancelled", "archived"}))
    public String status;

    @RestQuery
    @Parameter(description = "A day in Europe/London: those that begin on it or later.")
    public LocalDate from;

    @RestQuery
    @Parameter(description = "A day in Europe/London: those that begin on it or earlier.")
    public LocalDate to;

    void requireNear() {
        if (!isNear(from) || !isNear(to)) throw ProblemException.invalid("/from", "Enter days between 2000 and 2199");
    }

    private static boolean isNear(LocalDate day) {
        return day == null || day.getYear() >= 2000 && day.getYear() < 2200;
    }

    /** For a row {@code e}. */
    String where() {
        return switch (show) {
                    case "mine" -> OF_CALLER + " and not e.is_template ";
                    case "planning" -> "(e.organisation_id = any(:runs) or " + OF_CALLER + ") and not e.is_template ";
                    case "templates" -> "(e.organisation_id = any(:runs) or " + OF_CALLER + ") and e.is_template ";
                    default -> EventAccess.OPEN_TO_CALLER + " and not e.is_template ";
                }
                + switch (when) {
                    case "upcoming" -> " and e.ends_at > :now ";
                    case "past" -> " and e.ends_at <= :now ";
                    case "undated" -> " and e.starts_at is null ";
                    default -> "";
                }
                + given(organisationId, "e.organisation_id = :organisation")
                + given(serviceAreaId, "e.service_area_id = :area")
                + given(seriesId, "e.series_id = :series")
                + given(kind, "e.kind = :kind")
                + given(mode, "e.mode = :mode")
                + (status == null ? " and e.status <> 'archived' " : " and e.status = :status ")
                + given(from, "e.starts_at >= :from")
                + given(to, "e.starts_at < :to");
    }

    String order() {
        return when.equals("past") ? " e.starts_at desc, e.id desc " : " e.starts_at, e.id ";
    }

    void bind(Query query, Instant now) {
        if (!when.equals("any") && !when.equals("undated")) query.setParameter("now", now);
        bind(query, "organisation", organisationId);
        bind(query, "area", serviceAreaId);
        bind(query, "series", seriesId);
        bind(query, "kind", kind);
        bind(query, "mode", mode);
        bind(query, "status", status);
        bind(query, "from", from == null ? null : UkTime.moment(from.atStartOfDay()));
        bind(query, "to", to == null ? null : UkTime.moment(to.plusDays(1).atStartOfDay()));
    }

    private static String given(Object value, String condition) {
        return value == null ? "" : " and " + condition + " ";
    }

    private static void bind(Query query, String name, Object value) {
        if (value != null) query.setParameter(name, value);
    }
}
