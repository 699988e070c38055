package org.evident.support;

import io.restassured.RestAssured;
import org.evident.stack.AdminApi;
import org.evident.stack.Tokens;

/** The real Keycloak that the tests run beside. */
public final class Real {

    private Real() {}

    public static Tokens tokens() {
        return RealStack.tokens;
    }

    public static String issuer() {
        return RealStack.issuer;
    }

    /** Keycloak's admin API, asked by whoever may do everything. */
    public static AdminApi admin() {
        return AdminApi.asKeycloakAdmin(RealStack.issuer, "admin", "evident-demo");
    }

    /** A web site of which the API may read pages. */
    public static Site site() {
        return RealStack.site;
    }

    /** The mail server to which the API sends. */
    public static Inbox inbox() {
        return RealStack.inbox;
    }

    /** The realm's public key, as Keycloak shows it to everyone. */
    public static String publicKey() {
        return RestAssured.get(RealStack.issuer)
                .then()
                .statusCode(200)
                .extract()
                .path("public_key");
    }

    /** A token that another realm of the same Keycloak has signed. */
    public static String masterToken() {
        return RestAssured.given()
                .formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", "admin")
                .formParam("password", "evident-demo")
                .post(RealStack.issuer.replace("/realms/evident", "/realms/master") + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
