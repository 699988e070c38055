package org.evident.shared.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evident.shared.records.Records.columns;
import static org.evident.shared.records.Records.gzip;
import static org.evident.shared.records.Records.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordFileTest {

    private static final String RIS =
            """
            TY  - JOUR
            TI  - Kinship care outcomes
            AU  - O'Neill, Mary
            AU  - Department for Education
            PY  - 2021
            T2  - Child & Family Social Work
            VL  - 26
            IS  - 3
            SP  - 33
            EP  - 44
            DO  - 10.1111/cfs.12345
            SN  - 1365-2206
            UR  - https://example.org/kinship
            AB  - What <i>helps</i> kinship carers.
            KW  - kinship
            KW  - foster care
            ER  -

            """;

    @Test
    void ris_is_read_record_by_record_and_a_broken_one_costs_no_other() throws IOException {
        var records = read("TY  - JOUR\nTI  - Cut off\n" + RIS + "stray words\nTY  - BOOK\nTI  - Never ended\n");

        assertThat(records).extracting(CheckedRecord::line).containsExactly(1, 3, 21, 22);
        assertThat(records).extracting(CheckedRecord::usable).containsExactly(false, true, false, false);
        var record = records.get(1);
        assertThat(record.title()).isEqualTo("Kinship care outcomes");
        assertThat(record.kind()).isEqualTo("article");
        assertThat(record.authors()).isEqualTo("O'Neill, Department for Education");
        assertThat(record.publishedOn()).isEqualTo("2021");
        assertThat(record.containerTitle()).isEqualTo("Child & Family Social Work");
        assertThat(record.pages()).isEqualTo("33–44");
        assertThat(record.doi()).isEqualTo("10.1111/cfs.12345");
        assertThat(record.issn()).isEqualTo("1365-2206");
        assertThat(record.summary()).isEqualTo("What helps kinship carers.");
        assertThat(record.keywords()).containsExactly("kinship", "foster care");
        assertThat(record.remarks()).extracting(Remark::level).containsExactly("mended");
    }

    @Test
    void bibtex_loses_braces_commands_and_paths_and_keeps_its_lines() throws IOException {
        var records = read(
                """
                % made by hand, ask me@example.org
                @string{jss = "Journal of Social Work"}
                @article{one,
                  title = {The {Effects} of caf{\\'e} meetings \\& talk},
                  author = {de la Cruz, Ana and {Ministry of Justice} and Smith, Jr., Bob},
                  journal = jss, month = dec, year = {2018}, pages = {531--549},
                  issn = {1468-263X(Electronic),0045-3102(Print)}, doi = {https://doi.org/10.1016/J.X.2019},
                  url = {file:///Users/dave/x.pdf}, file = {x.pdf:/Users/dave/x.pdf:application/pdf},
                }
                @article{two,
                  title = {Never closed,
                  year = 2001
                @book{three, title = "Quoted", year = 1999, isbn = {0-306-40615-2}}
                """);

        assertThat(records).extracting(CheckedRecord::line).containsExactly(3, 10, 13);
        var one = records.getFirst();
        assertThat(one.title()).isEqualTo("The Effects of café meetings & talk");
        assertThat(one.contributors())
                .extracting(CheckedRecord.Credit::shown)
                .containsExactly("de la Cruz", "Ministry of Justice", "Smith");
        assertThat(one.containerTitle()).isEqualTo("Journal of Social Work");
        assertThat(one.publishedOn()).isEqualTo("2018-12");
        assertThat(one.pages()).isEqualTo("531–549");
        assertThat(one.issn()).isEqualTo("1468-263X");
        assertThat(one.doi()).isEqualTo("10.1016/j.x.2019");
        assertThat(one.url()).isNull();
        assertThat(one.remarks()).extracting(Remark::message).contains("A path on somebody's computer was left out");
        assertThat(records.get(1).remarks().getFirst().message()).contains("brace is missing");
        assertThat(records.get(2).isbn()).isEqualTo("9780306406157");
    }

    @Test
    void csl_json_is_told_from_other_json() throws IOException {
        var records = read(
                """
                [{"id": "a", "type": "article-journal", "title": "Hope", "author": [{"family": "Ng", "given": "Li"}],
                  "issued": {"date-parts": [[2020, 5, 4]]}, "DOI": "10.1000/xyz"},
                 {"id": "b", "type": "no-such-type", "title": "Odd"},
                 "not a record"]
                """);

        assertThat(records).extracting(CheckedRecord::line).containsExactly(1, 3, 4);
        assertThat(records.getFirst().publishedOn()).isEqualTo("2020-05-04");
        assertThat(records.getFirst().kind()).isEqualTo("article");
        assertThat(records.get(2).usable()).isFalse();
    }

    @Test
    void endnote_xml_is_read_without_its_styles() throws IOException {
        var records = read(
                """
                <?xml version="1.0" encoding="UTF-8"?><xml><records>
                <record><ref-type name="Journal Article">17</ref-type><contributors><authors><author><style face="normal">Ng, Li</style></author>
                <author>Age UK</author></authors></contributors><titles><title><style>Living </style><style face="italic">well</style></title>
                <secondary-title>Ageing</secondary-title></titles><dates><year>2019</year></dates><isbn>0144-686X</isbn>
                <electronic-resource-num>10.1017/S0144686X19000011</electronic-resource-num><keywords><keyword>age</keyword></keywords></record>
                </records></xml>
                """);

        var record = records.getFirst();
        assertThat(record.title()).isEqualTo("Living well");
        assertThat(record.authors()).isEqualTo("Ng, Age UK");
        assertThat(record.issn()).isEqualTo("0144-686X");
        assertThat(record.kind()).isEqualTo("article");
        assertThat(record.line()).isEqualTo(2);
    }

    @Test
    void a_spreadsheet_needs_its_columns_matched_and_tells_bad_rows_by_line() throws IOException {
        var sheet =
                "\uFEFFTitle;Author(s);Year;Web link;Minutes\n\"Two\nlines\";Ng, Li; 2019 ;www.example.org;10 min\nToo;many;cells;in;this;row\n;Nobody;;;\n";
        assertThat(columns(sheet))
                .extracting(Column::name, Column::guess)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Title", Field.TITLE),
                        org.assertj.core.groups.Tuple.tuple("Year", Field.PUBLISHED_ON));

        var records = read(
                sheet.getBytes(StandardCharsets.UTF_8),
                Map.of(
                        Field.TITLE,
                        List.of("Title"),
                        Field.AUTHORS,
                        List.of("Author(s)"),
                        Field.PUBLISHED_ON,
                        List.of("Year"),
                        Field.URL,
                        List.of("Web link"),
                        Field.MINUTES,
                        List.of("Minutes")));

        assertThat(records).extracting(CheckedRecord::line).containsExactly(2, 4, 5);
        assertThat(records.getFirst().title()).isEqualTo("Two lines");
        assertThat(records.getFirst().url()).isEqualTo("https://www.example.org");
        assertThat(records.getFirst().minutes()).isEqualTo(10);
        assertThat(records.get(1).remarks().getFirst().message()).startsWith("This row has 6 cells");
        assertThat(records.get(2).remarks().getFirst().message()).isEqualTo("There is no title");
    }

    @Test
    void json_columns_are_paths_and_gzip_is_taken_off() throws IOException {
        var json =
                "{\"version\": 1, \"data\": [{\"t\": \"A\", \"people\": [{\"name\": \"Li Ng\"}, {\"name\": \"Age UK\"}], \"tags\": [\"x\", \"y\"]}]}";
        assertThat(columns(json)).extracting(Column::name).containsExactly("t", "people[].name", "tags");

        var records = read(
                gzip(json.getBytes(StandardCharsets.UTF_8)),
                Map.of(
                        Field.TITLE,
                        List.of("t"),
                        Field.AUTHORS,
                        List.of("people[].name"),
                        Field.KEYWORDS,
                        List.of("tags")));

        assertThat(records.getFirst().authors()).isEqualTo("Ng, Age UK");
        assertThat(records.getFirst().keywords()).containsExactly("x", "y");
    }

    @Test
    void lost_quotes_are_put_back_where_only_one_sign_can_have_stood() throws IOException {
        assertThat(title("Nurses\uFFFD views: \uFFFDphantoms\uFFFD, don\uFFFDt and 5\uFFFD17"))
                .isEqualTo("Nurses’ views: “phantoms”, don’t and 5–17");
        assertThat(title("Leaders \uFFFD born or made?")).isEqualTo("Leaders – born or made?");
        assertThat(title("innovation (\uFFFD=0.26)")).isEqualTo("innovation (\uFFFD=0.26)");
        assertThat(title("donâ€™t look")).isEqualTo("don’t look");
        assertThat(title("p < .05 and <b>bold</b> &amp; R&D")).isEqualTo("p < .05 and bold & R&D");
        assertThat(title("a <script>alert(1)</script> b")).isEqualTo("a alert(1) b");
    }

    private static String title(String text) throws IOException {
        return read(
                        ("title\n\"" + text + "\"\n,\n").getBytes(StandardCharsets.UTF_8),
                        Map.of(Field.TITLE, List.of("title")),
                        FileFormat.CSV)
                .getFirst()
                .title();
    }
}
