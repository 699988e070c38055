package org.evident.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.util.UUID;
import org.evident.support.As;
import org.evident.support.Booked;
import org.evident.support.SomeEvent;
import org.evident.support.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AttendanceFileTest {

    private static ValidatableResponse send(UUID event, byte[] file, boolean save) {
        return As.person("gareth")
                .contentType("application/octet-stream")
                .body(file)
                .queryParam("save", save)
                .put("/events/" + event + "/attendance/file")
                .then();
    }

    private static long known(UUID event) {
        return Sql.count("select count(*) from attendance where event_id = ?", event);
    }

    @Test
    void a_sheet_is_looked_at_first_then_written_and_may_come_again() {
        var event = SomeEvent.at("Sheet", 20, "now() - interval '1 hour'");
        Booked.place(event, Booked.TOM);
        Booked.place(event, Booked.DANIEL);
        var una = Booked.person("Una Sheet");
        var sheet =
                "\uFEFFEmail;How;Minutes\r\nTom Whitaker;Yes;\r\n\"Daniel Okafor\";left early;30\r\n%s;walked in;\r\n"
                        .formatted(Booked.emailOf(una))
                        .getBytes();
        send(event, sheet, false).statusCode(200).body("saved", is(0), "changes", is(3), "unchanged", is(0));
        assertThat(known(event)).isZero();
        send(event, sheet, true).body("saved", is(3), "unchanged", is(0), "refused.size()", is(0));
        send(event, sheet, false).body("saved", is(0), "changes", is(0), "unchanged", is(3));
        send(event, sheet, true).body("saved", is(0), "changes", is(0), "unchanged", is(3));
        assertThat(Sql.all("select how || minutes from attendance where event_id = ? order by 1", event))
                .containsExactly("attended180", "part30", "walked-in180");
    }

    @Test
    void bad_rows_are_told_with_their_lines_and_stop_no_other() {
        var event = SomeEvent.at("Bad rows", 20, "now() - interval '1 hour'");
        Booked.place(event, Booked.TOM);
        Booked.place(event, Booked.person("Same Name"));
        Booked.place(event, Booked.person("Same Name"));
        var sheet =
                """
                Name,How,Minutes
                Tom Whitaker,attended,
                Same Name,attended,
                Nobody Known,attended,
                Tom Whitaker,absent,
                ,attended,
                Tom Whitaker,perhaps,
                Tom Whitaker,part,1.5
                Tom Whitaker,part,9000
                =cmd|' /C calc'!A0,attended,
                x@nowhere.example,attended,
                """;
        send(event, sheet.getBytes(), true)
                .statusCode(200)
                .body("saved", is(1), "refused.row", contains(3, 4, 5, 6, 7, 8, 9, 10, 11))
                .body("refused[0].message", containsString("More than one person"))
                .body("refused[7].who", is("=cmd|' /C calc'!A0"));
    }

    @Test
    void a_sheet_as_an_old_spreadsheet_saves_it_is_read() {
        var event = SomeEvent.at("Old sheet", 20, "now() - interval '1 hour'");
        Booked.place(event, Booked.person("Zoë Müller"));
        send(event, "Name,How\nZoë Müller,yes\n".getBytes(Charset.forName("windows-1252")), true)
                .body("saved", is(1));
    }

    @ParameterizedTest
    @CsvSource({
        "'', The file is empty",
        "'Email,How\n', There is nobody",
        "'Who knows,How\na,b\n', Email or Name",
        "'Email,When\na,b\n', heading How",
        "'Email,How\n\"a,b\n', quote",
        "'PK\u0003\u0004', workbook"
    })
    void what_is_no_sheet_is_refused_with_the_reason(String file, String why) {
        var event = SomeEvent.at("No sheet", 20, "now() - interval '1 hour'");
        send(event, file.getBytes(), true)
                .statusCode(400)
                .body("errors[0].pointer", is("/file"), "errors[0].message", containsString(why));
    }

    @Test
    void a_sheet_that_is_too_large_is_refused() {
        var event = SomeEvent.at("Large", 20, "now() - interval '1 hour'");
        send(event, new byte[1024 * 1024 + 1], true).statusCode(413);
        send(event, ("Email,How\n" + "a@b.example,yes\n".repeat(5001)).getBytes(), true)
                .statusCode(400)
                .body("errors[0].message", containsString("5,000"));
    }
}
