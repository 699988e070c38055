package org.evident.support;

import io.restassured.RestAssured;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Waits until this replica can search. */
public final class Ready {

    private Ready() {}

    public static void await() {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(60))
                .until(() -> RestAssured.get("/q/health/ready").statusCode() == 200);
    }
}
