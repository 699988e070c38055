package org.evident.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.shared.csl.Citations;
import org.evident.shared.csl.Work;
import org.evident.shared.csl.WorkSource;

/**
 * Says in the owner's words how practice knowledge, people's views and research informed a decision, all three by name
 * (Redbridge, 2012), with the references that a court would look for.
 */
@ApplicationScoped
@Transactional
class StatementService {

    private static final Map<String, String> OPENINGS = Map.of(
            "practice", "From practice knowledge and experience: ",
            "people", "From the views and wishes of people who use services and carers: ",
            "research", "From research: ");

    private static final Map<String, String> NAMES =
            Map.of("practice", "practice knowledge", "people", "people’s views and wishes", "research", "research");

    private final DecisionReader reader;
    private final WorkSource works;
    private final Citations citations;

    StatementService(DecisionReader reader, WorkSource works, Citations citations) {
        this.reader = reader;
        this.works = works;
        this.citations = citations;
    }

    StatementView of(UUID id) {
        var decision = reader.opened(id);
        var cited = cited(decision);
        return new StatementView(written(decision, List.copyOf(cited.keySet())), references(cited));
    }

    /** What is pointed at, once each, in the order in which the sides are read. */
    private static Map<UUID, Evidence> cited(Decision decision) {
        var cited = new LinkedHashMap<UUID, Evidence>();
        for (var side : Whole.SIDES)
            for (var each : decision.on(side)) if (each.linkId() != null) cited.putIfAbsent(each.linkId(), each);
        return cited;
    }

    private static String written(Decision decision, List<UUID> cited) {
        var paragraphs = new ArrayList<String>();
        add(paragraphs, "The question was: ", decision.question);
        for (var side : Whole.SIDES) {
            var said = decision.on(side).stream()
                    .map(each -> sentence(each, cited))
                    .collect(Collectors.joining(" "));
            add(paragraphs, OPENINGS.get(side), said);
            if (said.isEmpty())
                add(
                        paragraphs,
                        "There is nothing from %s, because: ".formatted(NAMES.get(side)),
                        decision.reason(side));
        }
        add(paragraphs, "What speaks against it: ", decision.against);
        add(paragraphs, "I decided: ", decision.conclusion);
        add(paragraphs, "What would change my mind: ", decision.changeMind);
        return String.join("\n\n", paragraphs);
    }

    private static void add(List<String> paragraphs, String opening, String text) {
        if (!text.isBlank()) paragraphs.add(opening + ended(text));
    }

    private static String sentence(Evidence evidence, List<UUID> cited) {
        var said = ended(evidence.text().isBlank() ? evidence.linkTitle() : evidence.text());
        if (evidence.linkId() != null) said += " [" + (cited.indexOf(evidence.linkId()) + 1) + "]";
        return evidence.limits().isBlank() ? said : said + " Its limits: " + ended(evidence.limits());
    }

    private static String ended(String text) {
        var whole = text.strip();
        return whole.matches("(?s).*[.!?…”\"\\]]$") ? whole : whole + ".";
    }

    private List<StatementView.Reference> references(Map<UUID, Evidence> cited) {
        var resources = cited.values().stream()
                .filter(each -> each.linkKind().equals("resource"))
                .map(Evidence::linkId)
                .toList();
        Map<String, Work> known = resources.isEmpty()
                ? Map.of()
                : works.works(resources).stream().collect(Collectors.toMap(Work::id, Function.identity()));
        var references = new ArrayList<StatementView.Reference>();
        for (var each : cited.values()) {
            var work = known.get(each.linkId().toString());
            var text = work == null ? ended(each.linkTitle()) : citations.reference(work, Citations.Style.OSCOLA);
            references.add(new StatementView.Reference(references.size() + 1, text));
        }
        return references;
    }
}
