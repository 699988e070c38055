package org.evident.cpd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.links.Link;
import org.evident.shared.links.Links;
import org.evident.shared.paging.Page;
import org.evident.shared.people.Present;
import org.evident.shared.privacy.Viewings;
import org.evident.shared.problem.ProblemException;

/** Records as their owner sees them, and those they were opened to, whose reading the owner sees. */
@ApplicationScoped
class CpdReader {

    static final String STANDARD = "standard";

    private final CpdRepository records;
    private final Links links;
    private final Viewings viewings;
    private final Present present;
    private final Clock clock;

    CpdReader(CpdRepository records, Links links, Viewings viewings, Present present, Clock clock) {
        this.records = records;
        this.links = links;
        this.viewings = viewings;
        this.present = present;
        this.clock = clock;
    }

    boolean isOpen(UUID id) {
        return records.ownerName(id, present.id(), clock.instant()).isPresent();
    }

    CpdRecordView require(UUID id) {
        var me = present.id();
        var owner =
                records.ownerName(id, me, clock.instant()).orElseThrow(() -> ProblemException.notFound("CPD record"));
        var record = records.findById(id);
        viewings.seen(me, record.personId, "cpd-record", id);
        return view(record, owner, record.personId.equals(me));
    }

    private CpdRecordView view(CpdRecord record, String owner, boolean mine) {
        return new CpdRecordView(
                record.id,
                record.version,
                record.stage,
                record.kind,
                record.title,
                record.description,
                record.happenedOn,
                record.dueOn,
                record.minutes,
                record.learning,
                record.impact,
                record.peerSetting == null
                        ? null
                        : new CpdRecordView.Peer(record.peerSetting, record.peerName, record.peerText),
                from(record),
                standards(record),
                Whole.missing(record),
                mine,
                owner,
                allowed(record, mine),
                record.createdAt,
                record.updatedAt,
                record.completedAt,
                record.binnedAt);
    }

    private static List<String> allowed(CpdRecord record, boolean mine) {
        if (!mine) return List.of();
        return record.binnedAt == null ? List.of("revise", "bin", "share") : List.of("restore");
    }

    /** One query for each kind of thing. */
    private List<CpdRecordView.From> from(CpdRecord record) {
        var open = new HashMap<UUID, Link>();
        record.links.stream()
                .collect(
                        Collectors.groupingBy(CpdLink::kind, Collectors.mapping(CpdLink::thingId, Collectors.toList())))
                .forEach((kind, ids) -> open.putAll(links.find(kind, ids)));
        return record.links.stream()
                .map(each ->
                        new CpdRecordView.From(each.kind(), each.thingId(), each.title(), open.get(each.thingId())))
                .toList();
    }

    private List<Link> standards(CpdRecord record) {
        return links.find(STANDARD, record.standards).values().stream()
                .sorted((one, other) -> one.title().compareTo(other.title()))
                .toList();
    }

    /** What was linked before keeps its title; what is new must be open to the person now. */
    List<CpdLink> linked(CpdRecordInput input, List<CpdLink> before) {
        var known = before.stream().collect(Collectors.toMap(each -> each.kind() + each.thingId(), each -> each));
        var linked = new ArrayList<CpdLink>();
        for (var at = 0; at < input.links().size(); at++) {
            var asked = input.links().get(at);
            var here = known.get(asked.kind() + asked.id());
            if (here == null) here = newly(asked, at);
            if (!linked.contains(here)) linked.add(here);
        }
        return linked;
    }

    private CpdLink newly(CpdRecordInput.From asked, int at) {
        var link = links.isKind(asked.kind())
                ? links.find(asked.kind(), List.of(asked.id())).get(asked.id())
                : null;
        if (link == null)
            throw ProblemException.invalid("/links/" + at, "Choose something that is there and open to you");
        return new CpdLink(asked.kind(), asked.id(), link.title());
    }

    void requireStandards(Collection<UUID> standards) {
        if (!links.find(STANDARD, standards).keySet().containsAll(standards))
            throw ProblemException.invalid("/standards", "Choose standards from the frameworks");
    }

    Page<CpdRecordSummary> page(UUID person, CpdListRequest list) {
        var items = records.page(person, list).stream().map(CpdReader::summary).toList();
        return new Page<>(items, list.page, list.size, records.count(person, list));
    }

    private static CpdRecordSummary summary(Tuple r) {
        var missing = r.get(10, String.class);
        return new CpdRecordSummary(
                r.get(0, UUID.class),
                r.get(1, Integer.class),
                r.get(2, String.class),
                r.get(3, String.class),
                r.get(4, String.class),
                r.get(5, String.class),
                r.get(6, LocalDate.class),
                r.get(7, LocalDate.class),
                r.get(8, Integer.class),
                r.get(9, Boolean.class),
                missing.isEmpty() ? List.of() : List.of(missing.split(",")),
                r.get(11, Instant.class),
                r.get(12, Instant.class));
    }
}
