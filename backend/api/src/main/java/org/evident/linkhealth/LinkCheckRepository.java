package org.evident.linkhealth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evident.shared.visibility.Visibility;

/** What callers may read of checks. */
@ApplicationScoped
class LinkCheckRepository {

    private static final String ONE =
            """
            select r.url, r.organisation_id, r.url is not null and r.status in ('published', 'review-due'), r.link_status,
                   c.checked_at, c.last_status, coalesce(c.failures, 0), cast(c.first_failed_on as text),
                   cast(c.last_failed_on as text), c.next_check_at
              from learning_resource r left join link_check c on c.resource_id = r.id and c.url = r.url
             where r.id = :id and"""
                    + Visibility.SEEN_BY_CALLER;

    private final EntityManager database;
    private final Visibility visibility;

    LinkCheckRepository(EntityManager database, Visibility visibility) {
        this.database = database;
        this.visibility = visibility;
    }

    /** @param isFollowed whether it is published and has an address */
    record Known(
            String url,
            UUID organisation,
            boolean isFollowed,
            String state,
            Instant checkedAt,
            Integer lastStatus,
            LinkState failed,
            Instant nextCheckAt) {

        LinkCheckView forReaders() {
            return new LinkCheckView(
                    state, checkedAt, LinkCheckView.archived(url), null, null, null, null, null, List.of());
        }

        LinkCheckView forEditors() {
            return new LinkCheckView(
                    state,
                    checkedAt,
                    LinkCheckView.archived(url),
                    lastStatus,
                    failed.failures(),
                    failed.firstFailedOn(),
                    failed.lastFailedOn(),
                    nextCheckAt,
                    isFollowed ? List.of("check") : List.of());
        }
    }

    Optional<Known> find(UUID resource) {
        var rows = visibility
                .bindSeen(database.createNativeQuery(ONE, Tuple.class))
                .setParameter("id", resource)
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(known((Tuple) rows.getFirst()));
    }

    private static Known known(Tuple r) {
        return new Known(
                r.get(0, String.class),
                r.get(1, UUID.class),
                r.get(2, Boolean.class),
                r.get(3, String.class),
                r.get(4, Instant.class),
                r.get(5, Integer.class),
                new LinkState(
                        r.get(3, String.class),
                        ((Number) r.get(6)).intValue(),
                        day(r.get(7, String.class)),
                        day(r.get(8, String.class))),
                r.get(9, Instant.class));
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
