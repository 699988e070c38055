package org.evident.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.HdrHistogram.Histogram;

/** A file of records through the API as an editor imports it: upload, dry run with its search for doubles, add. */
final class Import implements Line {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double MOST_MINUTES = 5;
    private static final double MOST_MEGABYTES = 64;

    @Override
    public String name() {
        return "IMPORT";
    }

    @Override
    public String work() {
        return "import of as many records as there are resources";
    }

    @Override
    public String limit() {
        return "-Xmx256m";
    }

    @Override
    public String bar() {
        return "100,000 in under 5 minutes, live heap growth under 64 MB";
    }

    @Override
    public Outcome measure(Bed bed) throws Exception {
        var outcome = new Outcome();
        var file = write(bed);
        var editor = new Editor(bed);
        var before = bed.api().liveHeapMegabytes();
        var watch = new HeapWatch(bed.api());
        var began = System.nanoTime();
        var id = bring(editor, file, watch);
        var seconds = (System.nanoTime() - began) / 1e9;
        var added = Integer.parseInt(bed.text("select count(*) from learning_resource where import_id = '" + id + "'"));
        bed.database().createStatement().execute("delete from learning_resource where import_id = '" + id + "'");
        Histogram whole = Reading.microseconds();
        whole.recordValue((long) (seconds * 1e6));
        outcome.reading(
                "Evident, the whole import", new Reading(whole, seconds, 0, added == bed.size ? 0 : bed.size - added));
        outcome.figure("%,d added in %.0f s".formatted(added, seconds), seconds / added * 100_000 < MOST_MINUTES * 60);
        outcome.figure("live heap %+.0f MB".formatted(watch.most() - before), watch.most() - before < MOST_MEGABYTES);
        return outcome;
    }

    private static String bring(Editor editor, Path file, HeapWatch watch) throws Exception {
        var upload = editor.send(
                "POST",
                "/imports?fileName=bench.json.gz&organisationId=" + editor.organisation(),
                null,
                BodyPublishers.ofFile(file));
        var at = "/imports/" + upload.get("id").asText();
        var review = await(
                editor,
                at,
                watch,
                editor.send("PUT", at + "/settings", upload, BodyPublishers.ofString(settings(editor))));
        await(editor, at, watch, editor.send("POST", at + "/add", review, BodyPublishers.noBody()));
        return upload.get("id").asText();
    }

    private static JsonNode await(Editor editor, String at, HeapWatch watch, JsonNode view) throws Exception {
        var now = view;
        while (List.of("reading", "adding").contains(now.get("state").asText())) {
            TimeUnit.SECONDS.sleep(1);
            watch.look();
            now = editor.send("GET", at, null, null);
        }
        if (now.get("state").asText().equals("refused"))
            throw new IOException(now.get("message").asText());
        return now;
    }

    private static String settings(Editor editor) throws Exception {
        var settings = JSON.createObjectNode();
        settings.set(
                "kindId",
                editor.send("GET", "/kinds?size=1", null, null)
                        .get("items")
                        .get(0)
                        .get("id"));
        settings.put("side", "research")
                .put("access", "open")
                .put("licence", "CC BY 4.0")
                .put("visibility", "public")
                .put("status", "published")
                .put("matchTopics", true);
        for (var match :
                List.of(List.of("title", "title"), List.of("summary", "abstract"), List.of("publishedOn", "year"))) {
            settings.withArray("columns").addObject().put("field", match.get(0)).put("column", match.get(1));
        }
        return settings.toString();
    }

    /** Real records under titles that differ at both ends, so that none is taken for a double of another. */
    private static Path write(Bed bed) throws IOException {
        var records = RealRecords.read(RealRecords.folder(bed.top));
        var file = bed.folder.resolve("import.json.gz");
        try (var out = JSON.getFactory().createGenerator(new GZIPOutputStream(Files.newOutputStream(file)))) {
            out.setCodec(JSON);
            out.writeStartArray();
            for (var n = 0; n < bed.size; n++) {
                var record = records.get(n % records.size());
                ObjectNode row = JSON.createObjectNode();
                var title = record.title().length() > 400 ? record.title().substring(0, 400) : record.title();
                row.put("title", "%06d %s %06d".formatted(n, title, n)).put("year", record.year());
                var summary = record.summary() == null ? "" : record.summary();
                out.writeTree(row.put("abstract", summary.length() > 600 ? summary.substring(0, 600) : summary));
            }
            out.writeEndArray();
        }
        return file;
    }
}
