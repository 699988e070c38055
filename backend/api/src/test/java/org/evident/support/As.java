package org.evident.support;

import static io.restassured.RestAssured.given;

import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;

/** Speaks to the API as somebody, with a real token, and holds every answer to the contract. */
public final class As {

    /** A token holds for five minutes, and the tests of a slow machine take longer than that. */
    private static final Cache<String, String> TOKENS =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(2)).build();

    private static final OpenApiValidationFilter ANSWERS = new OpenApiValidationFilter(Published.CONTRACT);

    private As() {}

    public static RequestSpecification person(String username) {
        return bearer(token(username));
    }

    public static RequestSpecification client() {
        return bearer(clientToken());
    }

    public static String token(String username) {
        return TOKENS.get(username, RealStack.tokens::ofPerson);
    }

    public static String clientToken() {
        return TOKENS.get("svc-intranet", client -> RealStack.tokens.ofClient(client, "evident-demo-intranet"));
    }

    public static RequestSpecification bearer(String token) {
        return nobody().header("Authorization", "Bearer " + token);
    }

    public static RequestSpecification nobody() {
        return given().basePath("/api/v1").filter(ANSWERS);
    }
}
