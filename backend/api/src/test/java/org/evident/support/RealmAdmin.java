package org.evident.support;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** Looks into the realm of the tests as whoever runs Keycloak can, and makes what a test needs there. */
public final class RealmAdmin {

    private static String token;

    private RealmAdmin() {}

    /** Mail of Keycloak goes to the same inbox as ours. */
    public static void mailToInbox() {
        var smtp = Map.of("host", "127.0.0.1", "port", "" + Real.inbox().port(), "from", "evident@localhost.example");
        as(token()).body(Map.of("smtpServer", smtp)).put("").then().statusCode(204);
    }

    /** Somebody with an account and the password that all have in tests. */
    public static String make(String email) {
        var user = Map.of(
                "username",
                email,
                "email",
                email,
                "firstName",
                "Robin",
                "lastName",
                "Hood",
                "enabled",
                true,
                "emailVerified",
                true,
                "credentials",
                List.of(Map.of("type", "password", "value", "evident-demo")));
        as(token()).body(user).post("/users").then().statusCode(201);
        return get("/users?exact=true&email=" + email).extract().path("[0].id");
    }

    public static ValidatableResponse get(String path) {
        return as(token()).get(path).then().statusCode(200);
    }

    /** Asks the admin API of the realm with any token. */
    public static RequestSpecification as(String bearer) {
        return given().baseUri(Real.issuer().replace("/realms/", "/admin/realms/"))
                .header("Authorization", "Bearer " + bearer)
                .contentType(ContentType.JSON);
    }

    /** The token of the master realm holds for a minute. */
    private static String token() {
        if (token == null || as(token).get("").statusCode() == 401) token = Real.masterToken();
        return token;
    }
}
