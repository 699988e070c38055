package org.evident.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.postgresql.PGConnection;

/** Ten times as many CPD records as there are resources, all of one person's, taken away as a sheet. */
final class CpdExport implements Line {

    private static final double SLOWEST = 4;
    private static final double MOST_MEGABYTES = 32;
    private static final String OF_TOM =
            " from cpd_record where person_id = '00000000-0000-7000-8000-000000000102' and title like 'Bench %'";

    @Override
    public String name() {
        return "P15";
    }

    @Override
    public String work() {
        return "export of all CPD records, ten for each resource";
    }

    @Override
    public String limit() {
        return "COPY of the same rows and columns";
    }

    @Override
    public String bar() {
        return "<= 4 x, live heap growth <= 32 MB";
    }

    @Override
    public Outcome measure(Bed bed) throws Exception {
        var outcome = new Outcome();
        fill(bed);
        try {
            var watch = new HeapWatch(bed.api());
            export(bed, watch);
            var before = bed.api().liveHeapMegabytes();
            var first = copy(bed);
            var ours = export(bed, watch);
            var result = Sandwich.median(List.of(new Sandwich.Round(first, ours, copy(bed))), Reading::p50);
            outcome.sandwich("one client", result);
            outcome.figure("%.2f x".formatted(result.ratio()), result.ratio() <= SLOWEST);
            outcome.figure(
                    "live heap %+.0f MB".formatted(watch.most() - before), watch.most() - before <= MOST_MEGABYTES);
        } finally {
            bed.database().createStatement().execute("delete" + OF_TOM);
        }
        return outcome;
    }

    private static void fill(Bed bed) throws SQLException {
        try (var statement = bed.database()
                .prepareStatement(
                        """
                        insert into cpd_record (person_id, stage, kind, title, description, happened_on, learning, impact, created_at, updated_at)
                        select '00000000-0000-7000-8000-000000000102', 'draft', 'reading', 'Bench ' || n, repeat('What it was. ', 8),
                               date '2000-01-01' + n % 9000, repeat('What I learnt. ', 8), repeat('Impact. ', 8), now(), now()
                          from generate_series(1, ?) n""")) {
            statement.setInt(1, bed.size * 10);
            statement.execute();
        }
        bed.database().createStatement().execute("vacuum analyze cpd_record");
    }

    private static Reading copy(Bed bed) throws SQLException, IOException {
        var began = System.nanoTime();
        var rows = bed.database()
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy (select title, kind, description, happened_on, learning, impact, peer_setting, peer_name, peer_text,"
                                + " minutes, due_on, stage" + OF_TOM
                                + " order by happened_on, id) to stdout (format csv)",
                        OutputStream.nullOutputStream());
        return once(began, rows == bed.size * 10L ? 0 : 1);
    }

    private static Reading export(Bed bed, HeapWatch watch) throws Exception {
        var began = System.nanoTime();
        var lines = 0L;
        var request = HttpRequest.newBuilder(URI.create(bed.api().address() + "/api/v1/cpd-exports/document?as=csv"))
                .header("Authorization", "Bearer " + bed.tokenOf("tom").current());
        try (var http = HttpClient.newHttpClient();
                InputStream in =
                        http.send(request.build(), BodyHandlers.ofInputStream()).body()) {
            var piece = new byte[256 * 1024];
            for (int n; (n = in.read(piece)) >= 0; watch.look())
                for (var at = 0; at < n; at++) if (piece[at] == '\n') lines++;
        }
        return once(began, lines > bed.size * 10L ? 0 : 1);
    }

    private static Reading once(long began, long wrong) {
        Histogram whole = Reading.microseconds();
        var nanos = System.nanoTime() - began;
        whole.recordValue(nanos / 1000);
        return new Reading(whole, nanos / 1e9, 0, wrong);
    }
}
