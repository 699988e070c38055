package org.evident.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.invitations.Inviting.ESTUARY;
import static org.evident.invitations.Inviting.NORTHDOWN;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.evident.support.As;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

/** A sheet gives roles by the rules by which one invitation does. */
@QuarkusTest
class FileRolesTest {

    private static Response upload(String who, String organisation, String... rows) {
        var sheet = "Email,First name,Last name,Kind,Roles\n" + String.join("\n", rows);
        return As.person(who)
                .contentType("application/octet-stream")
                .queryParam("fileName", "roles.csv")
                .body(sheet.getBytes(StandardCharsets.UTF_8))
                .post(files(organisation));
    }

    private static String files(String organisation) {
        return "/organisations/" + organisation + "/invitation-files";
    }

    private static Response confirm(String who, String organisation, String file) {
        return As.person(who).header("If-Match", "\"v0\"").post(files(organisation) + "/" + file + "/confirm");
    }

    @Test
    void roles_are_read_by_their_names_and_what_nobody_may_hold_is_refused_with_the_reason() {
        var good = Inviting.address();
        var file = upload(
                        "gareth",
                        NORTHDOWN,
                        good + ",Ann,Bell,employee,Editor; practice educator;editor",
                        Inviting.address() + ",Ann,Bell,employee,Chief wizard",
                        Inviting.address() + ",Ann,Bell,foster carer,Editor",
                        Inviting.address()
                                + ",Ann,Bell,employee,editor;approver;supervisor;sponsor;strategic lead;link officer")
                .then()
                .statusCode(201)
                .body("counts.ready", is(1), "counts.problem", is(3))
                .extract()
                .<String>path("id");
        As.person("gareth")
                .get(files(NORTHDOWN) + "/" + file + "/rows")
                .then()
                .body("items[0].roles", is("Editor; practice educator;editor"))
                .body("items[1].problems[0].message", containsString("There is no role called Chief wizard"))
                .body("items[2].problems[0].message", containsString("Foster carers hold no roles"))
                .body("items[3].problems[0].message", is("Give 5 roles or fewer"));
        confirm("gareth", NORTHDOWN, file).then().statusCode(200);
        assertThat(Sql.count(
                        """
                        select count(*) from invitation where email = ?
                           and array(select x ->> 'role' from jsonb_array_elements(roles) x) = '{editor,practice-educator}'""",
                        good))
                .isOne();
    }

    @Test
    void who_may_invite_but_not_give_roles_gives_none_by_a_sheet_either() {
        var file = upload(
                        "priya",
                        ESTUARY,
                        Inviting.address() + ",Ann,Bell,employee,Editor",
                        Inviting.address() + ",Ann,Bell,employee,")
                .then()
                .statusCode(201)
                .body("counts.ready", is(1), "counts.problem", is(1))
                .extract()
                .<String>path("id");
        Sql.run(
                "update invitation_row set meant = meant || '{\"roles\": [{\"role\": \"od-admin\"}]}' where file_id = ? and outcome = 'ready'",
                UUID.fromString(file));
        confirm("priya", ESTUARY, file).then().statusCode(403);
        As.person("priya").delete(files(ESTUARY) + "/" + file).then().statusCode(204);
    }
}
