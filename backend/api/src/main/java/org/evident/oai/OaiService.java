package org.evident.oai;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.evident.oai.OaiAnswers.OaiRecord;
import org.evident.oai.OaiRepository.Presence;
import org.evident.shared.catalogue.CatalogueSeal;
import org.evident.shared.catalogue.PublicItems;

/** Finds what a harvester asks for in the public collection. Whoever asks is nobody here. */
@ApplicationScoped
@Transactional
class OaiService {

    static final int PAGE = 100;
    private static final Pattern URN =
            Pattern.compile("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final OaiRepository records;
    private final PublicItems items;
    private final CatalogueSeal seal;
    private final Clock clock;

    OaiService(OaiRepository records, PublicItems items, CatalogueSeal seal, Clock clock) {
        this.records = records;
        this.items = items;
        this.seal = seal;
        this.clock = clock;
    }

    Instant responseDate() {
        return records.completeUntil();
    }

    OaiAnswer answer(OaiRequest asked) {
        return switch (asked.verb()) {
            case Identify -> new OaiAnswers.Identity(records.earliest().orElseGet(records::completeUntil));
            case ListMetadataFormats -> formats(asked);
            case ListSets -> sets(asked);
            case GetRecord -> one(asked);
            case ListIdentifiers -> list(asked, false);
            case ListRecords -> list(asked, true);
        };
    }

    private OaiAnswer formats(OaiRequest asked) {
        if (asked.get("identifier") != null) require(asked.get("identifier"));
        return new OaiAnswers.Formats();
    }

    private OaiAnswer sets(OaiRequest asked) {
        if (asked.get("resumptionToken") != null) throw badToken();
        return new OaiAnswers.Sets(records.topics());
    }

    private OaiAnswer one(OaiRequest asked) {
        var found = require(asked.get("identifier"));
        requireDublinCore(asked);
        return new OaiAnswers.One(told(List.of(found)).getFirst());
    }

    private Presence require(String identifier) {
        if (!URN.matcher(identifier).matches()) throw OaiError.unknown();
        return records.find(UUID.fromString(identifier.substring("urn:uuid:".length())))
                .orElseThrow(OaiError::unknown);
    }

    private OaiAnswer list(OaiRequest asked, boolean whole) {
        var sealed = asked.get("resumptionToken");
        if (sealed == null) requireDublinCore(asked);
        var from = sealed == null
                ? new OaiToken(asked.verb(), clock.instant(), 0, OaiWindow.of(asked))
                : opened(sealed, asked.verb());
        var found = read(from.window());
        if (found.isEmpty()) throw sealed == null ? OaiError.none() : badToken();
        if (found.size() <= PAGE)
            return new OaiAnswers.Many(told(found), whole, from.read(), sealed != null, null, null);
        var page = found.subList(0, PAGE);
        var next = new OaiToken(
                asked.verb(), clock.instant(), from.read() + PAGE, from.window().behind(page.getLast()));
        return new OaiAnswers.Many(told(page), whole, from.read(), true, seal.seal(next.write()), next.expires());
    }

    private OaiToken opened(String sealed, OaiVerb verb) {
        var token = seal.open(sealed).flatMap(OaiToken::read).orElseThrow(OaiService::badToken);
        if (token.verb() != verb || token.expires().isBefore(clock.instant())) throw badToken();
        return token;
    }

    private List<Presence> read(OaiWindow window) {
        if (window.topic().isEmpty()) return records.all(window, PAGE + 1);
        var topic = items.topic(window.topic()).orElseThrow(OaiError::none).id();
        return items.few(topic)
                .map(ids -> records.among(ids, window, PAGE + 1))
                .orElseGet(() -> records.ofTopic(topic, window, PAGE + 1));
    }

    /** What has left the collection meanwhile is told as deleted. */
    private List<OaiRecord> told(List<Presence> found) {
        var open = items.among(
                found.stream().filter(Presence::here).map(Presence::id).toList());
        return found.stream()
                .map(p -> new OaiRecord(p.id(), p.changedAt(), open.get(p.id())))
                .toList();
    }

    private static void requireDublinCore(OaiRequest asked) {
        if (!asked.get("metadataPrefix").equals("oai_dc")) {
            throw new OaiError(OaiError.Code.cannotDisseminateFormat, "There is oai_dc only");
        }
    }

    private static OaiError badToken() {
        return new OaiError(
                OaiError.Code.badResumptionToken, "This token is not ours, or older than seven days. Begin again");
    }
}
