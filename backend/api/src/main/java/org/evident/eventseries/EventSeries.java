package org.evident.eventseries;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** Learning events that recur, each like another one. */
@Personal(
        table = "event_series",
        person = "owner_id",
        recordClass = RecordClass.CONTRIBUTIONS,
        title = "Series of learning events you plan",
        purpose = "So that learning events recur without being planned one by one.",
        basis = Basis.PUBLIC_TASK,
        columns = {"title", "rule", "starts_on", "status", "created_at", "updated_at"},
        others = {
            "id",
            "version",
            "organisation_id",
            "model_id",
            "without_months",
            "without_days",
            "replaced_days",
            "replaced_by",
            "owner_id"
        },
        onErasure = OnErasure.FORGET,
        forgotten = {"owner_id"},
        stays = "Its events stay, without the name of who planned them.",
        address = "/events/planning")
@Entity
class EventSeries {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID organisationId;
    String title;
    UUID modelId;
    String rule;
    LocalDate startsOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    Integer[] withoutMonths = {};

    @JdbcTypeCode(SqlTypes.ARRAY)
    LocalDate[] withoutDays = {};

    @JdbcTypeCode(SqlTypes.ARRAY)
    LocalDate[] replacedDays = {};

    @JdbcTypeCode(SqlTypes.ARRAY)
    LocalDate[] replacedBy = {};

    String status = "active";
    UUID ownerId;
    Instant createdAt;
    Instant updatedAt;

    @ElementCollection
    @CollectionTable(name = "event_series_area", joinColumns = @JoinColumn(name = "series_id"))
    @OrderColumn(name = "position")
    List<SeriesArea> areas = new ArrayList<>();

    protected EventSeries() {}

    static EventSeries plan(UUID owner, SeriesModel model, SeriesInput input, Instant now) {
        var series = new EventSeries();
        var rule = input.rule(model.day());
        series.organisationId = model.organisationId();
        series.title = input.title() == null || input.title().isBlank()
                ? model.title()
                : input.title().strip();
        series.modelId = model.id();
        series.recur(rule);
        input.areas().forEach(area -> series.areas.add(area.asArea()));
        series.ownerId = owner;
        series.createdAt = now;
        series.updatedAt = now;
        return series;
    }

    private void recur(SeriesRule by) {
        rule = by.rule();
        startsOn = by.startsOn();
        withoutMonths = by.withoutMonths().toArray(Integer[]::new);
        withoutDays = by.withoutDays().toArray(LocalDate[]::new);
        replacedDays = by.replaced().keySet().toArray(LocalDate[]::new);
        replacedBy = Arrays.stream(replacedDays).map(by.replaced()::get).toArray(LocalDate[]::new);
    }

    /** Another rhythm from its first day on. */
    void follow(SeriesRule by, Instant now) {
        recur(by);
        extend(now);
    }

    SeriesRule rule() {
        return new SeriesRule(
                rule,
                startsOn,
                List.of(withoutMonths),
                List.of(withoutDays),
                SeriesRule.paired(replacedDays, replacedBy));
    }

    void extend(Instant now) {
        status = "active";
        updatedAt = now;
    }

    void end(Instant now) {
        status = "ended";
        updatedAt = now;
    }
}
