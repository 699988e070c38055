package org.evident.decisions;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.support.As;

/** Decisions as tests write them. */
final class SomeDecision {

    static final String BRIEFING = "00000000-0000-7000-8000-000000001017";

    private SomeDecision() {}

    static Map<String, Object> evidence(String side, String text) {
        return new HashMap<>(Map.of("side", side, "text", text));
    }

    static Map<String, Object> citing(String side, String text, String resource) {
        var evidence = evidence(side, text);
        evidence.put("link", Map.of("kind", "resource", "id", resource));
        return evidence;
    }

    static Map<String, Object> whole() {
        return new HashMap<>(Map.of(
                "state", "decided",
                "title", "Step down",
                "question", "Is it time?",
                "context", "individual-work",
                "evidence",
                        new ArrayList<>(List.of(
                                evidence("practice", "Six months of core groups"),
                                evidence("people", "Home feels calmer."),
                                citing("research", "A briefing on what helps", BRIEFING))),
                "against", "Three months is short",
                "changeMind", "Two missed weeks",
                "conclusion", "Step down, and visit every two weeks",
                "decidedOn", "2026-10-09",
                "reviewOn", "2026-11-01"));
    }

    static String begun(String who, Map<String, ?> decision) {
        return "/decisions/"
                + As.person(who)
                        .contentType(ContentType.JSON)
                        .body(decision)
                        .post("/decisions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    static ValidatableResponse save(String who, String at, int version, Map<String, ?> decision) {
        return As.person(who)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v" + version + "\"")
                .body(decision)
                .put(at)
                .then();
    }
}
