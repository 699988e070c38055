package org.evident.events;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who sees it, and for whom of those it is. */
@Embeddable
record Audience(
        String visibility,
        UUID serviceAreaId,
        UUID teamId,
        boolean forCarers,
        @JdbcTypeCode(SqlTypes.ARRAY) String[] audienceKinds,
        @JdbcTypeCode(SqlTypes.ARRAY) String[] audienceRoles,
        @JdbcTypeCode(SqlTypes.ARRAY) String[] audienceLevels) {

    static Audience of(EventInput input) {
        return new Audience(
                input.visibility(),
                input.serviceAreaId(),
                input.teamId(),
                input.forCarers(),
                input.audienceKinds().toArray(String[]::new),
                input.audienceRoles().toArray(String[]::new),
                input.audienceLevels().toArray(String[]::new));
    }

    /** What was for a team is for the service area. */
    Audience ofArea(UUID area) {
        return seen(visibility.equals("team") ? "service" : visibility, area);
    }

    Audience ofOrganisation() {
        return seen("organisation", serviceAreaId);
    }

    private Audience seen(String by, UUID area) {
        return new Audience(by, area, null, forCarers, audienceKinds, audienceRoles, audienceLevels);
    }
}
