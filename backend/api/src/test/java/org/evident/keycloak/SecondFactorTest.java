package org.evident.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.evident.keycloak.Visitor.Page;
import org.evident.stack.AdminApi;
import org.evident.stack.OrganisationAdmins;
import org.evident.support.Real;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organisation that requires a second factor, and one that does not. */
@QuarkusTest
class SecondFactorTest {

    private static final String PASSWORD = "three words apart";
    private static final String ADDRESS = "careful@elsewhere.example";
    private final AdminApi evident = Real.admin();
    private String careful;
    private String group;

    @BeforeEach
    void require() {
        clean();
        group = evident.post("/groups", Map.of("name", "careful")).orFail().id();
        new OrganisationAdmins(evident).requireSecondFactor("careful");
        careful = evident.post(
                        "/users",
                        Map.of(
                                "username",
                                "careful",
                                "email",
                                ADDRESS,
                                "emailVerified",
                                true,
                                "firstName",
                                "Carrie",
                                "lastName",
                                "Full",
                                "enabled",
                                true,
                                "groups",
                                List.of("/careful"),
                                "credentials",
                                List.of(Map.of("type", "password", "value", PASSWORD))))
                .orFail()
                .id();
    }

    @AfterEach
    void clean() {
        for (var user : evident.get("/users?exact=true&username=careful"))
            evident.delete("/users/" + user.get("id").asText());
        for (var each : evident.get("/groups?exact=true&search=careful"))
            evident.delete("/groups/" + each.get("id").asText());
    }

    private Page signIn(Visitor visitor) {
        return visitor.signIn(Real.issuer(), "careful", PASSWORD);
    }

    private static Page answer(Visitor visitor, Page page, String code) {
        return visitor.send(page, Map.of("otp", code));
    }

    /** @return the secret and the recovery codes */
    private List<String> setUp() throws Exception {
        var visitor = new Visitor();
        var page = signIn(visitor);
        assertThat(page.asksFor("totpSecret")).as(page.text()).isTrue();
        var secret = page.value("totpSecret");
        page = visitor.send(page, Map.of("totp", OneTimeCodes.of(secret, 0), "userLabel", "Telephone"));
        assertThat(page.asksFor("generatedRecoveryAuthnCodes")).isTrue();
        var codes = page.value("generatedRecoveryAuthnCodes");
        assertThat(visitor.send(page, Map.of()).isBackInTheApp()).isTrue();
        return List.of(secret, codes);
    }

    @Test
    void whoever_belongs_to_it_sets_one_up_and_is_asked_from_then_on() throws Exception {
        var secret = setUp().getFirst();
        var code = OneTimeCodes.of(secret, 1);
        var visitor = new Visitor();
        var asked = signIn(visitor);
        assertThat(asked.isBackInTheApp()).isFalse();
        assertThat(answer(visitor, asked, code).isBackInTheApp()).isTrue();
        var another = new Visitor();
        assertThat(answer(another, signIn(another), code).isBackInTheApp())
                .as("a code holds once")
                .isFalse();
    }

    @Test
    void whoever_belongs_to_another_is_not_asked() {
        assertThat(new Visitor().signIn(Real.issuer(), "ruth", "evident-demo").isBackInTheApp())
                .isTrue();
        evident.delete("/users/" + careful + "/groups/" + group).orFail();
        assertThat(signIn(new Visitor()).isBackInTheApp()).isTrue();
    }

    @Test
    void a_recovery_code_stands_in_for_it_once() throws Exception {
        var code = setUp().getLast().split(",")[0];
        var visitor = new Visitor();
        assertThat(recover(visitor, signIn(visitor), code).isBackInTheApp()).isTrue();
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            var again = new Visitor();
            var refused = recover(again, signIn(again), code);
            assertThat(refused.isBackInTheApp()).isFalse();
            assertThat(refused.text()).contains("Recovery code number 2");
        });
    }

    private static Page recover(Visitor visitor, Page asked, String code) {
        var choice = visitor.send(asked, Map.of("tryAnotherWay", "on"), "#kc-select-try-another-way-form");
        var codes = choice.document().selectFirst("[name=authenticationExecution]:contains(ecovery)");
        var page = visitor.send(choice, Map.of("authenticationExecution", codes.val()));
        return visitor.send(page, Map.of("recoveryCodeInput", code));
    }

    @Test
    void a_mail_does_not_stand_in_for_it() throws Exception {
        var secret = setUp().getFirst();
        evident.put(
                        "",
                        Map.of(
                                "smtpServer",
                                Map.of(
                                        "host",
                                        "127.0.0.1",
                                        "port",
                                        "" + Real.inbox().port(),
                                        "from",
                                        "evident@localhost.example")))
                .orFail();
        var before = Real.inbox().of(ADDRESS).size();
        var visitor = new Visitor();
        var page = visitor.send(visitor.toTheApp(Real.issuer()), Map.of("username", "careful"));
        page = visitor.open(
                page.document().selectFirst("a[href*=reset-credentials]").absUrl("href"));
        visitor.send(page, Map.of("username", "careful"));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> Real.inbox().of(ADDRESS).size() > before);
        var mail = GreenMailUtil.getBody(Real.inbox().of(ADDRESS).getLast());
        page = visitor.open(
                mail.replaceAll("=\\r?\\n", "").replace("=3D", "=").replaceAll("(?s).*?(https?://\\S+).*", "$1"));
        assertThat(page.asksFor("otp")).as(page.text()).isTrue();
        assertThat(page.asksFor("password-new")).isFalse();
        page = answer(visitor, page, OneTimeCodes.of(secret, 1));
        assertThat(page.asksFor("password-new")).as(page.text()).isTrue();
    }
}
