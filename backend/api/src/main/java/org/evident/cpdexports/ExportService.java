package org.evident.cpdexports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.json.Json;
import org.evident.shared.links.Link;
import org.evident.shared.links.Links;
import org.evident.shared.people.Present;
import org.evident.shared.portfolio.Portfolio;
import org.evident.shared.portfolio.Portfolio.Which;
import org.evident.shared.portfolio.Written;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.time.UkTime;

/** People take their records away. */
@ApplicationScoped
@Transactional
class ExportService {

    private static final int PAGE = 500;
    private static final long MOST_TEXT = 2_000_000;

    private final Portfolio portfolio;
    private final Links links;
    private final Present present;
    private final Audit audit;
    private final Json json;
    private final Clock clock;

    ExportService(Portfolio portfolio, Links links, Present present, Audit audit, Json json, Clock clock) {
        this.portfolio = portfolio;
        this.links = links;
        this.present = present;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** A file that is ready to be written while it is sent, page by page. */
    class Writing {

        private final UUID person;
        private final Which which;
        private final Format format;
        private final String name;
        private final Map<UUID, Link> labels = new HashMap<>();

        private Writing(UUID person, Which which, Format format, String name) {
            this.person = person;
            this.which = which;
            this.format = format;
            this.name = name;
        }

        void write(OutputStream out) throws IOException {
            var paper = paper(out);
            List<Written> page;
            for (Written last = null;
                    !(page = portfolio.page(person, which, last, PAGE)).isEmpty();
                    last = page.getLast()) {
                know(page);
                for (var written : page) paper.add(written, labels(written));
                if (page.size() < PAGE) break;
            }
            paper.end();
        }

        private Paper paper(OutputStream out) throws IOException {
            var today = UkTime.today(clock);
            return switch (format) {
                case CSV -> new CsvPaper(out);
                case JSON -> new JsonPaper(out, json, clock.instant());
                case HTML -> new HtmlPaper(out, name, today);
                case PDF -> new PdfPaper(out, name, today);
                case DOCX -> new WordPaper(out, name, today);
            };
        }

        /** One question for all labels of a page that were not met before. */
        private void know(List<Written> page) {
            var unknown = page.stream()
                    .flatMap(written -> written.piece().standards().stream())
                    .filter(id -> !labels.containsKey(id))
                    .collect(Collectors.toSet());
            labels.putAll(links.find("standard", unknown));
        }

        private List<String> labels(Written written) {
            return written.piece().standards().stream()
                    .map(id -> labels.containsKey(id) ? labels.get(id).title() : "")
                    .toList();
        }
    }

    Writing begin(ExportRequest asked, Format format) {
        var me = present.id();
        if (format.isWhole()) requireFits(me, asked.which());
        audit.record(
                me.toString(), new Act("cpd-record.export", null, "person", me).with(Map.of("as", format.ending())));
        return new Writing(me, asked.which(), format, present.name());
    }

    private void requireFits(UUID person, Which which) {
        var all = portfolio.page(person, which, null, PAGE + 1);
        var text = all.stream()
                .mapToLong(written -> PieceWords.length(written.piece()))
                .sum();
        if (all.size() > PAGE || text > MOST_TEXT)
            throw ProblemException.invalid(
                    "/as", "That is too much for one document. Choose fewer records, or HTML, CSV or JSON");
    }
}
