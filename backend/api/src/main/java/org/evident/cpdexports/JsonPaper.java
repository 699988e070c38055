package org.evident.cpdexports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.evident.shared.json.Json;
import org.evident.shared.portfolio.Beginning.From;
import org.evident.shared.portfolio.Piece;
import org.evident.shared.portfolio.Written;

/** All there is to each record, to be taken elsewhere or back. */
class JsonPaper implements Paper {

    private final Writer out;
    private final Json json;
    private boolean begun;

    /** One record, as the description of the operation says. */
    record One(
            UUID id,
            String stage,
            String kind,
            String title,
            String description,
            LocalDate happenedOn,
            LocalDate dueOn,
            Integer minutes,
            String learning,
            String impact,
            Piece.Peer peer,
            List<Standard> standards,
            List<From> links) {}

    record Standard(UUID id, String title) {}

    JsonPaper(OutputStream to, Json json, Instant now) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), 64 * 1024);
        this.json = json;
        out.write("{\"format\":\"evident-cpd\",\"version\":1,\"exportedAt\":" + json.write(now) + ",\"records\":[");
    }

    @Override
    public void add(Written written, List<String> standards) throws IOException {
        if (begun) out.write(",\n");
        begun = true;
        var piece = written.piece();
        out.write(json.write(new One(
                piece.id(),
                piece.stage(),
                piece.kind(),
                piece.title(),
                piece.description(),
                piece.happenedOn(),
                written.dueOn(),
                piece.minutes(),
                piece.learning(),
                piece.impact(),
                piece.peer().setting() == null ? null : piece.peer(),
                labelled(piece.standards(), standards),
                written.links())));
    }

    private static List<Standard> labelled(List<UUID> ids, List<String> labels) {
        var standards = new ArrayList<Standard>();
        for (var at = 0; at < ids.size(); at++) standards.add(new Standard(ids.get(at), labels.get(at)));
        return standards;
    }

    @Override
    public void end() throws IOException {
        out.write("]}\n");
        out.flush();
    }
}
