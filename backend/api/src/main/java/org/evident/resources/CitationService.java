package org.evident.resources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.evident.shared.csl.Citations;
import org.evident.shared.csl.ExportFormat;
import org.evident.shared.csl.Work;
import org.evident.shared.csl.WorkSource;

@ApplicationScoped
@Transactional
class CitationService implements WorkSource {

    private final ResourceService resources;
    private final Citations citations;

    CitationService(ResourceService resources, Citations citations) {
        this.resources = resources;
        this.citations = citations;
    }

    CitationView cite(UUID id, String style) {
        var named = Citations.Style.valueOf(style.toUpperCase(Locale.ROOT));
        return new CitationView(style, citations.reference(work(resources.require(id)), named));
    }

    String export(List<UUID> ids, ExportFormat format) {
        return citations.export(
                resources.requireAll(ids).stream().map(CitationService::work).toList(), format);
    }

    @Override
    public List<Work> works(List<UUID> ids) {
        return resources.among(ids).stream().map(CitationService::work).toList();
    }

    private static Work work(ResourceView r) {
        var names = r.contributors().stream()
                .map(c -> new Work.Name(c.family(), c.given(), c.name(), "editor".equals(c.role())))
                .toList();
        var publisher = r.publisher() != null || r.provider() == null
                ? r.publisher()
                : r.provider().name();
        var authors =
                names.isEmpty() && publisher != null ? List.of(new Work.Name(null, null, publisher, false)) : names;
        return new Work(
                r.id().toString(),
                r.title(),
                r.kind().slug(),
                authors,
                publisher,
                r.containerTitle(),
                r.volume(),
                r.issue(),
                r.pages(),
                r.url(),
                r.doi(),
                r.isbn(),
                r.issn(),
                r.publishedOn(),
                r.summary(),
                r.keywords(),
                r.language());
    }
}
