package org.evident.exports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.evident.shared.privacy.Section;

/** The ZIP file: what it is, one JSON file a part, and all of it as a page to read. */
class Archive implements AutoCloseable {

    private static final String ABOUT =
            """
            What Evident holds about you

            index.html   Open it in a browser to read it. It needs no network.
            data/        The same as JSON, one file for each part, with all rows: for you, or to take to another service.

            Each part says why we hold it and on which lawful basis (UK GDPR, article 6). Ids of other people are left out.
            Keep this file somewhere safe. Ask us at your organisation's Evident page if something is wrong or missing, or
            complain to the Information Commissioner's Office: https://ico.org.uk/make-a-complaint
            """;

    private final ZipOutputStream zip;
    private final Writer out;
    private final ObjectMapper json;
    private final Map<String, Long> rows = new HashMap<>();

    Archive(OutputStream to, ObjectMapper json) throws IOException {
        this.zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 64 * 1024);
        this.json = json;
        begin("README.txt");
        out.write(ABOUT);
        end();
    }

    long add(Section section, SectionReader reader) throws IOException, SQLException {
        begin("data/" + section.key() + ".json");
        var file = json.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        file.writeStartObject();
        file.writeStringField("title", section.says().title());
        file.writeStringField("purpose", section.says().purpose());
        file.writeStringField("lawfulBasis", section.basis());
        file.writeStringField("kept", section.says().recordClass().kept());
        file.writeArrayFieldStart("rows");
        var written = reader.each(section, 0, file::writeRawValue);
        file.writeEndArray();
        file.writeEndObject();
        file.close();
        end();
        rows.put(section.key(), written);
        return written;
    }

    void addPage(List<Section> sections, SectionReader reader, Instant now) throws IOException, SQLException {
        begin("index.html");
        var page = new ReadablePage(out, json);
        page.begin(style(), now, sections);
        for (var section : sections) page.section(section, rows.get(section.key()), reader);
        page.end();
        end();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void begin(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
    }

    private void end() throws IOException {
        out.flush();
        zip.closeEntry();
    }

    private static String style() throws IOException {
        try (InputStream css = Archive.class.getResourceAsStream("/exports/page.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
