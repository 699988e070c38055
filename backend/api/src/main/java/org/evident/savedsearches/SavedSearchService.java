package org.evident.savedsearches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.evident.shared.http.ETags;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.people.Present;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;

@ApplicationScoped
@Transactional
class SavedSearchService {

    private static final int MOST = 50;

    private final SavedSearchRepository kept;
    private final Fresh fresh;
    private final Present present;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    SavedSearchService(
            SavedSearchRepository kept,
            Fresh fresh,
            Present present,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.kept = kept;
        this.fresh = fresh;
        this.present = present;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    Page<SavedSearchView> list(PageRequest page) {
        return new Page<>(views(kept.of(caller.id(), page)), page.page, page.size, kept.count(caller.id()));
    }

    SavedSearchView require(UUID id) {
        return views(List.of(requireMine(id))).getFirst();
    }

    SavedSearchView save(SavedSearchInput input, String key) {
        requireSomething(input);
        return idempotency.once(key, "saveSearch", input, SavedSearchView.class, () -> add(input));
    }

    private SavedSearchView add(SavedSearchInput input) {
        kept.hold(present.id());
        if (kept.count(caller.id()) >= MOST) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "You keep 50 searches, which is the most. Remove one, then save this one");
        }
        return require(kept.add(caller.id(), input, clock.instant()));
    }

    SavedSearchView change(UUID id, int version, SavedSearchInput input) {
        ETags.requireCurrent(version, requireMine(id).version());
        requireSomething(input);
        if (!kept.change(id, version, input))
            ETags.requireCurrent(version, requireMine(id).version());
        return require(id);
    }

    void seen(UUID id) {
        if (kept.seen(caller.id(), id, clock.instant()) == 0) throw ProblemException.notFound("saved search");
    }

    void remove(UUID id) {
        kept.remove(caller.id(), id);
    }

    /** The database would refuse NUL as well, and would write the search into its log with it. */
    private static void requireSomething(SavedSearchInput input) {
        if (input.search().toString().indexOf('\0') >= 0) {
            throw ProblemException.invalid("/search", "Take out characters that cannot be stored, such as NUL");
        }
        if (input.search().asksNothing()) {
            throw ProblemException.invalid("/search", "Search for something or choose a filter, then save the search");
        }
    }

    private SavedSearch requireMine(UUID id) {
        var found = kept.find(caller.id(), id);
        if (found.isEmpty()) throw ProblemException.notFound("saved search");
        return found.getFirst();
    }

    private List<SavedSearchView> views(List<SavedSearch> searches) {
        var counts = fresh.in(searches);
        return searches.stream()
                .map(s -> s.view(counts.getOrDefault(s.id(), 0)))
                .toList();
    }
}
