package org.evident.search;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once this replica can search; says how far a build has come. */
@Readiness
class SearchHealth implements HealthCheck {

    private final IndexFollower follower;

    SearchHealth(IndexFollower follower) {
        this.follower = follower;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("search")
                .status(follower.isReady())
                .withData("built", follower.built())
                .build();
    }
}
