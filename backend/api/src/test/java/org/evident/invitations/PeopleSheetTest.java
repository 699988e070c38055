package org.evident.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.invitations.PeopleColumn.EMAIL;
import static org.evident.invitations.PeopleColumn.FAMILY_NAME;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleSheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-8 with its mark"})
    void every_encoding_that_spreadsheets_write_is_read(String name) {
        for (var separator : new String[] {",", ";", "\t"}) {
            var text = String.join(separator, "E-mail", "Forename", "SURNAME") + "\r\n"
                    + String.join(separator, "zoe@x.example", "Zoë", "\"O’Neill-Müller\"") + "\r\n";
            var marked = name.startsWith("UTF-16") || name.contains("mark") ? "\uFEFF" + text : text;
            var sheet = PeopleSheet.read(marked.getBytes(Charset.forName(name.split(" ")[0])));
            assertThat(sheet.rows()).hasSize(1);
            assertThat(sheet.rows().getFirst().line()).isEqualTo(2);
            assertThat(sheet.rows().getFirst().cells())
                    .containsEntry(EMAIL, "zoe@x.example")
                    .containsEntry(FAMILY_NAME, "O’Neill-Müller");
        }
    }

    @Test
    void a_cell_is_text_whatever_it_begins_with() {
        var sheet = PeopleSheet.read("Email,First name,Last name\n=1+1,'=A1,@SUM(A1)\n".getBytes());
        assertThat(sheet.rows().getFirst().cells().values()).containsExactly("=1+1", "=A1", "@SUM(A1)");
    }

    @Test
    void a_heading_that_nothing_is_known_by_is_kept_short() {
        var sheet = PeopleSheet.read(
                ("Email,First name,Last name," + "x".repeat(5000) + "\na@x.example,Ann,Bell,1\n").getBytes());
        assertThat(sheet.ignored().getFirst()).hasSize(100);
    }

    @Test
    void the_row_that_shows_how_is_nobody() {
        var template = RefusedRows.template() + "ann@x.example,Ann,Bell\n";
        assertThat(PeopleSheet.read(template.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .rows())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"31/01/2027,2027-01-31", "1.2.27,2027-02-01", "2027-01-31,2027-01-31", "2027-01-31 00:00:00,2027-01-31"
    })
    void days_are_read_as_they_are_written_here(String text, LocalDate day) {
        assertThat(WrittenDay.of(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2027", "01/31/2027", "soon", "2027", "=TODAY()", "44927"})
    void what_is_no_day_is_none(String text) {
        assertThat(WrittenDay.of(text)).isNull();
    }
}
