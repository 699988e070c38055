package org.evident.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.links.Link;
import org.evident.shared.links.Links;
import org.evident.shared.problem.ProblemException;

/** The evidence of a decision: on the way in it is checked and given its titles, on the way out what it points at. */
@ApplicationScoped
class Grounds {

    /** Kinds of evidence on each side, as Redbridge's strategy lists them (2012). */
    static final Map<String, Set<String>> KINDS = Map.of(
            "practice",
            Set.of(
                    "professional-wisdom",
                    "law-and-policy",
                    "community-knowledge",
                    "colleagues-opinions",
                    "gut-feelings"),
            "people",
            Set.of("expectations", "preferences", "impact-on-lives", "views-on-what-we-do"),
            "research",
            Set.of(
                    "national-research",
                    "local-research",
                    "feedback-and-complaints",
                    "performance-information",
                    "good-practice-groups"));

    private final Links links;

    Grounds(Links links) {
        this.links = links;
    }

    /** What was linked before keeps its title; what is new must be open to the person now. */
    List<Evidence> stated(DecisionInput input, List<Evidence> before) {
        var titles = new HashMap<String, String>();
        for (var each : before)
            if (each.linkId() != null) titles.put(each.linkKind() + each.linkId(), each.linkTitle());
        var stated = new ArrayList<Evidence>();
        for (var at = 0; at < input.evidence().size(); at++) {
            stated.add(stated(input.evidence().get(at), at, titles));
        }
        return stated;
    }

    private Evidence stated(DecisionInput.Piece piece, int at, Map<String, String> titles) {
        if (piece.subKind() != null && !KINDS.get(piece.side()).contains(piece.subKind()))
            throw ProblemException.invalid("/evidence/" + at + "/subKind", "Choose a kind from the list of its side");
        var link = piece.link();
        var title = link == null ? null : titles.computeIfAbsent(link.kind() + link.id(), known -> titleOf(link, at));
        return new Evidence(
                piece.side(),
                piece.subKind(),
                piece.text(),
                piece.strength(),
                piece.relevance(),
                piece.limits(),
                link == null ? null : link.kind(),
                link == null ? null : link.id(),
                title);
    }

    private String titleOf(DecisionInput.Source asked, int at) {
        var link = links.isKind(asked.kind())
                ? links.find(asked.kind(), List.of(asked.id())).get(asked.id())
                : null;
        if (link == null)
            throw ProblemException.invalid(
                    "/evidence/" + at + "/link", "Choose something that is there and open to you");
        return link.title();
    }

    /** One query for each kind of thing. */
    List<DecisionView.Item> shown(Decision decision) {
        var open = new HashMap<UUID, Link>();
        decision.evidence.stream()
                .filter(each -> each.linkId() != null && links.isKind(each.linkKind()))
                .collect(Collectors.groupingBy(
                        Evidence::linkKind, Collectors.mapping(Evidence::linkId, Collectors.toSet())))
                .forEach((kind, ids) -> open.putAll(links.find(kind, ids)));
        return decision.evidence.stream()
                .map(each -> new DecisionView.Item(
                        each.side(),
                        each.subKind(),
                        each.text(),
                        each.strength(),
                        each.relevance(),
                        each.limits(),
                        each.linkId() == null
                                ? null
                                : new DecisionView.From(
                                        each.linkKind(), each.linkId(), each.linkTitle(), open.get(each.linkId()))))
                .toList();
    }
}
