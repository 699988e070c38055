package org.evident.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.evident.engagement.EngagementView.ProviderRate;
import org.evident.engagement.EngagementView.Rate;
import org.evident.shared.time.UkTime;

/** Before and after a marker. Only whole months: neither that of the first visit, unless it is whole, nor this one. */
@ApplicationScoped
@Transactional
class EngagementService {

    private static final String HUB =
            """
            select coalesce(sum(visits) filter (where day < :since), 0), coalesce(sum(visits) filter (where day >= :since), 0)
              from visit_day where organisation_id = :organisation and day >= :from and day < :end""";

    private static final String PROVIDERS =
            """
            select coalesce(sum(v.visits) filter (where v.month < :since), 0) as before,
                   coalesce(sum(v.visits) filter (where v.month >= :since), 0) as after, p.id, p.name, p.slug
              from visit_month v join provider p on p.id = v.object_id
             where v.organisation_id = :organisation and v.object_kind = 'provider' and v.month >= :from and v.month < :end
               and (p.organisation_id is null or p.organisation_id = :organisation)
             group by p.id order by sum(v.visits) desc, p.name limit 100""";

    private final MarkerService markers;
    private final EntityManager database;
    private final Clock clock;

    EngagementService(MarkerService markers, EntityManager database, Clock clock) {
        this.markers = markers;
        this.database = database;
        this.clock = clock;
    }

    /** From the first month until the end, which is not counted; since is where before becomes after. */
    record Span(LocalDate from, LocalDate since, LocalDate end) {

        int before() {
            return (int) Math.max(0, ChronoUnit.MONTHS.between(from, since));
        }

        int after() {
            return (int) Math.max(0, ChronoUnit.MONTHS.between(since.isBefore(from) ? from : since, end));
        }
    }

    EngagementView around(UUID id) {
        var marker = markers.require(id);
        var span = span(marker);
        var hub = rows(HUB, marker, span).getFirst();
        return new EngagementView(
                marker,
                span.from(),
                span.since(),
                span.end().minusMonths(1),
                span.before(),
                span.after(),
                rate(hub, span),
                rows(PROVIDERS, marker, span).stream()
                        .map(r -> provider(r, span))
                        .toList());
    }

    private Span span(MarkerView marker) {
        var end = UkTime.today(clock).withDayOfMonth(1);
        var launch = launch(marker.organisationId());
        var from = launch == null
                ? end
                : launch.plusMonths(launch.getDayOfMonth() == 1 ? 0 : 1).withDayOfMonth(1);
        return new Span(from, marker.day().withDayOfMonth(1), end);
    }

    private LocalDate launch(UUID organisation) {
        return ((Tuple) database.createNativeQuery(
                                "select min(day) from visit_day where organisation_id = ?1", Tuple.class)
                        .setParameter(1, organisation)
                        .getSingleResult())
                .get(0, LocalDate.class);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, MarkerView marker, Span span) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("organisation", marker.organisationId())
                .setParameter("from", span.from())
                .setParameter("since", span.since())
                .setParameter("end", span.end())
                .getResultList();
    }

    private static ProviderRate provider(Tuple r, Span span) {
        return new ProviderRate(
                r.get(2, UUID.class),
                r.get(3, String.class),
                "/search?provider=" + r.get(4, String.class),
                rate(r, span));
    }

    private static Rate rate(Tuple r, Span span) {
        return Rate.of(
                r.get(0, Number.class).longValue(),
                span.before(),
                r.get(1, Number.class).longValue(),
                span.after());
    }
}
