package org.evident.changes;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.awaitility.Awaitility;

/** A reader that follows the change feed and keeps its place. */
final class Feed {

    private final Supplier<RequestSpecification> who;
    private final int size;
    String cursor = "";

    Feed(Supplier<RequestSpecification> who, int size) {
        this.who = who;
        this.size = size;
    }

    /** Everything there is now, id and act in the order told. */
    List<Map.Entry<String, String>> rest() {
        var told = new ArrayList<Map.Entry<String, String>>();
        for (var more = true; more; ) {
            var answer = who.get()
                    .queryParam("cursor", cursor)
                    .queryParam("size", size)
                    .get("/resources/changes")
                    .then()
                    .statusCode(200)
                    .extract();
            List<Map<String, Object>> items = answer.path("items");
            items.forEach(item -> told.add(Map.entry((String) item.get("id"), (String) item.get("act"))));
            cursor = answer.path("nextCursor");
            more = answer.path("more");
        }
        return told;
    }

    /** Waits until this is told, and answers with all that was told on the way. */
    Map<String, String> until(String id, String act) {
        var told = new LinkedHashMap<String, String>();
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(20))
                .until(() -> {
                    rest().forEach(each -> told.put(each.getKey(), each.getValue()));
                    return act.equals(told.get(id));
                });
        return told;
    }
}
