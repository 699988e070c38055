package org.evident.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.evident.invitations.Inviting.NORTHDOWN;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evident.support.As;
import org.evident.support.RealmAdmin;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FileEndpointTest {

    private static final String FILES = "/organisations/" + NORTHDOWN + "/invitation-files";
    private static final String HEADINGS =
            "Email;First name;Last name;Kind;Service area;Team;From;To;Household;Payroll\n";

    private static Response upload(byte[] sheet) {
        return As.person("gareth")
                .contentType("application/octet-stream")
                .queryParam("fileName", "people.csv")
                .body(sheet)
                .post(FILES);
    }

    private static String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> Inviting.address() + ";Zoë;Müller;;;;;;;")
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String wrong() {
        return String.join(
                "\n",
                "not an address;Ann;Bell;;;;;;;",
                Inviting.address() + ";=HYPERLINK(\"http://x.example\");Bell;;;;;;;",
                Inviting.address() + ";Ann;Bell;volunteer;;;;;;",
                Inviting.address() + ";Ann;Bell;;;Fostering teem;;;;",
                Inviting.address() + ";Ann;Bell;;;;31/02/2027;;;",
                Inviting.address() + ";Ann;Bell;employee;;;;;Bell;",
                "tom@northdown.example;Tom;Whitaker;;;;;;;",
                "");
    }

    @Inject
    FileRepository files;

    @Test
    void thirty_people_are_invited_from_a_sheet_and_a_repeat_invites_nobody() {
        RealmAdmin.mailToInbox();
        var people = lines(30);
        var twice = people.substring(0, people.indexOf('\n') + 1);
        var sheet = (HEADINGS + people + twice + wrong()).getBytes(Charset.forName("windows-1252"));
        var file = upload(sheet)
                .then()
                .statusCode(201)
                .body("ignored", is(java.util.List.of("Payroll")))
                .body("counts.rows", is(38), "counts.ready", is(30), "counts.known", is(1), "counts.problem", is(7))
                .extract()
                .<String>path("id");
        As.person("gareth")
                .queryParam("outcome", "problem")
                .get(FILES + "/" + file + "/rows")
                .then()
                .body("total", is(7), "items[0].problems[0].message", containsString("stands on line 2 too"))
                .body("items[4].problems[0].message", is("There is no team of this name. Is it Fostering team?"));
        var refused = As.person("gareth")
                .get(FILES + "/" + file + "/refused")
                .then()
                .extract()
                .asString();
        assertThat(refused).contains("'=HYPERLINK", "What to do", "Write the date as 31/01/2027");
        assertThat(Sql.count(
                        "select count(*) from audit_event where what = 'invitation-file.download' and thing_id = ?",
                        file))
                .isOne();
        var confirm = FILES + "/" + file + "/confirm";
        As.person("gareth").header("If-Match", "\"v0\"").post(confirm).then().statusCode(200);
        As.person("gareth").header("If-Match", "\"v0\"").post(confirm).then().statusCode(412);
        assertThat(QuarkusTransaction.requiringNew().call(() -> files.discard(UUID.fromString(file))))
                .isFalse();
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> As.person("gareth")
                .get(FILES + "/" + file)
                .then()
                .body("sending.sent", is(30), "sending.waiting", is(0)));
        As.person("gareth")
                .queryParam("fileId", file)
                .get(Inviting.at(NORTHDOWN, ""))
                .then()
                .body("total", is(30), "items[0].familyName", is("Müller"));
        upload(sheet)
                .then()
                .statusCode(201)
                .body("counts.ready", is(0), "counts.known", is(31), "counts.problem", is(7));
    }

    @Test
    void five_thousand_rows_with_thirty_seven_wrong_ones_answer_in_seconds() {
        var rows = IntStream.range(0, 5_000)
                .mapToObj(n -> n % 135 == 7 && n < 5_000
                        ? "nobody%d,Ann,Bell".formatted(n)
                        : "big%d@northdown.example,Ann,Bell".formatted(n))
                .collect(Collectors.joining("\r\n"));
        var sheet = ("\uFEFFEmail,First name,Surname\r\n" + rows).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var id = upload(sheet)
                .then()
                .statusCode(201)
                .time(lessThan(8_000L))
                .body("counts.ready", is(4_963), "counts.problem", is(37))
                .extract()
                .<String>path("id");
        As.person("gareth").delete(FILES + "/" + id).then().statusCode(204);
        As.person("gareth").get(FILES + "/" + id).then().statusCode(404);
    }

    @Test
    void what_is_no_sheet_of_people_is_refused_with_what_to_do() {
        upload(new byte[0]).then().statusCode(400).body("errors[0].message", containsString("empty"));
        upload("Name,Mail\nA,b".getBytes())
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("First name"));
        upload(new byte[] {'P', 'K', 3, 4, 0})
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("workbook"));
        upload(new byte[3 * 1024 * 1024]).then().statusCode(413);
        As.person("gareth").get(FILES + "/template").then().statusCode(200).body(containsString("First name"));
    }
}
