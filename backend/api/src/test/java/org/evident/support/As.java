package org.evident.support;

import static io.restassured.RestAssured.given;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.time.Duration;

/** Speaks to the API as somebody, with a real token, and holds every answer to the contract. */
public final class As {

    /** A token holds for five minutes, and the tests of a slow machine take longer than that. */
    private static final Cache<String, String> TOKENS =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(2)).build();

    private static volatile OpenApiValidationFilter contract;

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
        return given().basePath("/api/v1").filter(contract());
    }

    /** Requests that break the contract on purpose are let through; answers never are. */
    private static OpenApiValidationFilter contract() {
        if (contract == null) {
            contract = new OpenApiValidationFilter(OpenApiInteractionValidator.createForSpecificationUrl(
                            Path.of("target/openapi/openapi.yaml").toUri().toString())
                    .withLevelResolver(com.atlassian.oai.validator.report.LevelResolver.create()
                            .withLevel(
                                    "validation.request",
                                    com.atlassian.oai.validator.report.ValidationReport.Level.IGNORE)
                            .build())
                    .build());
        }
        return contract;
    }
}
