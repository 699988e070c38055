package org.evident.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evident.engagement.MarkerRepository.Marker;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.http.ETags;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

/** Markers are read by those who read insight, and kept by those who edit. */
@ApplicationScoped
@Transactional
class MarkerService {

    private final MarkerRepository markers;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    MarkerService(MarkerRepository markers, Idempotency idempotency, Audit audit, Caller caller, Clock clock) {
        this.markers = markers;
        this.idempotency = idempotency;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Page<MarkerView> list(UUID organisation, PageRequest page) {
        caller.require(Right.READ_INSIGHT, organisation);
        var mine = List.of(organisation);
        var items = markers.of(mine, page.offset(), page.size).stream()
                .map(this::view)
                .toList();
        return new Page<>(items, page.page, page.size, markers.count(mine));
    }

    MarkerView require(UUID id) {
        return view(find(id, false));
    }

    MarkerView add(MarkerInput input, String key) {
        caller.require(Right.EDIT_RESOURCES, input.organisationId());
        input.check(today());
        return idempotency.once(key, "addVisitMarker", input, MarkerView.class, () -> added(input));
    }

    MarkerView change(UUID id, int version, MarkerInput input) {
        var marker = requireMay(id, version);
        input.check(today());
        markers.change(id, input);
        record("visit-marker.change", marker.organisationId(), id);
        return require(id);
    }

    void remove(UUID id, int version) {
        var marker = requireMay(id, version);
        markers.remove(id);
        record("visit-marker.remove", marker.organisationId(), id);
    }

    private MarkerView added(MarkerInput input) {
        var id = markers.add(input, clock.instant());
        record("visit-marker.add", input.organisationId(), id);
        return require(id);
    }

    private void record(String what, UUID organisation, UUID id) {
        audit.record(caller.subject(), new Act(what, organisation, "visit-marker", id));
    }

    private Marker requireMay(UUID id, int version) {
        var marker = find(id, true);
        caller.require(Right.EDIT_RESOURCES, marker.organisationId());
        ETags.requireCurrent(version, marker.version());
        return marker;
    }

    private LocalDate today() {
        return UkTime.today(clock);
    }

    private Marker find(UUID id, boolean toChange) {
        return markers.find(id, caller.organisationsWhere(Right.READ_INSIGHT), toChange)
                .orElseThrow(() -> ProblemException.notFound("marker"));
    }

    private MarkerView view(Marker m) {
        return new MarkerView(
                m.id(),
                m.version(),
                m.organisationId(),
                m.name(),
                m.kind(),
                m.day(),
                caller.may(Right.EDIT_RESOURCES, m.organisationId()));
    }
}
