package org.evident.datamap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.datamap.DataMapView.KindView;
import org.evident.datamap.DataMapView.PartView;
import org.evident.shared.privacy.PersonalCounts;
import org.evident.shared.privacy.PersonalTables;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.privacy.Section;
import org.evident.shared.records.SafeCsv;
import org.evident.shared.security.Caller;

@ApplicationScoped
@Transactional
class DataMapService {

    private static final String[] HEADINGS = {
        "Kind of record", "What", "Purpose", "Lawful basis", "Fields", "How long", "On erasure", "Why it stays"
    };

    private final PersonalTables tables;
    private final PersonalCounts counts;
    private final Caller caller;

    DataMapService(PersonalTables tables, PersonalCounts counts, Caller caller) {
        this.tables = tables;
        this.counts = counts;
        this.caller = caller;
    }

    DataMapView map() {
        return view(null);
    }

    /** The same, with how much of it is about the caller. */
    DataMapView mine() {
        return view(counts.of(caller.id()));
    }

    List<String> lines() {
        var lines = map().kinds().stream()
                .flatMap(kind -> kind.parts().stream().map(part -> line(kind, part)))
                .collect(Collectors.toList());
        lines.addFirst(SafeCsv.line(HEADINGS));
        return lines;
    }

    private static String line(KindView kind, PartView part) {
        return SafeCsv.line(
                kind.title(),
                part.title(),
                part.purpose(),
                part.basis(),
                String.join(", ", part.fields()),
                kind.kept(),
                part.onErasure(),
                part.stays());
    }

    private DataMapView view(Map<String, Long> held) {
        return new DataMapView(Arrays.stream(RecordClass.values())
                .map(kind -> new KindView(kind.key(), kind.title(), kind.kept(), parts(kind, held)))
                .filter(kind -> !kind.parts().isEmpty())
                .toList());
    }

    private List<PartView> parts(RecordClass kind, Map<String, Long> held) {
        return tables.sections().stream()
                .filter(section -> section.says().recordClass() == kind)
                .map(section -> part(section, held == null ? null : held.get(section.key())))
                .toList();
    }

    private static PartView part(Section section, Long count) {
        var says = section.says();
        return new PartView(
                section.key(),
                says.title(),
                says.purpose(),
                section.basis(),
                says.restricted(),
                Stream.of(says.columns(), says.untold()).flatMap(Stream::of).toList(),
                section.fate(),
                section.stays(),
                says.address().isEmpty() ? null : says.address(),
                count);
    }
}
