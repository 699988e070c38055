package org.evident.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.evident.history.VersionRepository.Kept;
import org.evident.shared.events.ResourcesChanged;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.versions.Restorer;

@ApplicationScoped
@Transactional
class VersionService {

    private final VersionRepository versions;
    private final Restorer restorer;
    private final ObjectMapper json;
    private final Clock clock;

    VersionService(VersionRepository versions, Restorer restorer, ObjectMapper json, Clock clock) {
        this.versions = versions;
        this.restorer = restorer;
        this.json = json;
        this.clock = clock;
    }

    /** In the transaction of the change: there is no change without its version. */
    void keep(@Observes ResourcesChanged change) {
        versions.keep(change, clock.instant());
    }

    Page<VersionSummary> list(UUID resource, PageRequest page) {
        var total = versions.count(resource);
        if (total == 0) throw ProblemException.notFound("resource");
        return new Page<>(versions.page(resource, page), page.page, page.size, total);
    }

    VersionView require(UUID resource, int number) {
        var kept = found(resource, number);
        return new VersionView(kept.summary(), read(kept, VersionContent.class));
    }

    /** Makes a new version that says what an old one said. The old ones stay as they are. */
    VersionSummary restore(UUID resource, int version, int number) {
        restorer.restore(resource, version, read(found(resource, number), JsonNode.class), number);
        var newest = new PageRequest();
        newest.page = 1;
        newest.size = 1;
        return versions.page(resource, newest).getFirst();
    }

    private Kept found(UUID resource, int number) {
        return versions.find(resource, number).orElseThrow(() -> ProblemException.notFound("version"));
    }

    private <T> T read(Kept kept, Class<T> type) {
        try {
            return json.readValue(kept.content(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
