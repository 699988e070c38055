package org.evident.shared.fetch;

import java.io.IOException;
import java.time.Duration;

/** One fetch from an address to what stands there, over redirects. Each is checked as if it had been given by hand. */
final class Errand {

    private static final int MOST_REDIRECTS = 5;

    private final Places places;
    private final Purpose purpose;
    private final Duration patience;
    private volatile boolean ended;
    private volatile Hop hop;

    Errand(Places places, Purpose purpose, Duration patience) {
        this.places = places;
        this.purpose = purpose;
        this.patience = patience;
    }

    Fetched run(String text) throws Unfetchable {
        var address = WebAddress.of(text);
        for (var redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            var answer = ask(places.find(address));
            if (answer.location() == null) return answer.fetched();
            address = address.next(answer.location());
        }
        throw Unfetchable.refused("It redirects more than five times");
    }

    /** Ends it wherever it is, from another thread. */
    void end() {
        ended = true;
        if (hop != null) hop.cancel();
    }

    private Hop.Answer ask(Destination destination) throws Unfetchable {
        hop = new Hop(destination, purpose);
        if (ended) throw Unfetchable.unreachable("It was given up");
        try {
            return hop.ask(patience);
        } catch (Unfetchable e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw Unfetchable.unreachable("It did not answer as the web does");
        }
    }
}
