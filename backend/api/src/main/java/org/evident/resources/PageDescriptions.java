package org.evident.resources;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.evident.shared.fetch.Fetch;
import org.evident.shared.fetch.Fetched;
import org.evident.shared.fetch.Unfetchable;
import org.evident.shared.pages.Described;
import org.evident.shared.pages.WebPage;
import org.evident.shared.problem.ProblemException;

/** Reads what a page says of itself. It may take seconds, so it happens outside any transaction. */
@ApplicationScoped
class PageDescriptions {

    private static final String PDF = "application/pdf";
    private static final Set<String> READ = Set.of("text/html", "application/xhtml+xml", PDF);
    private static final Set<String> JSON = Set.of("application/json", "text/json", "application/json+oembed");

    private final Fetch fetch;

    PageDescriptions(Fetch fetch) {
        this.fetch = fetch;
    }

    Described of(String url) {
        var page = page(fetched(url));
        page.oEmbed().ifPresent(address -> ask(page, address));
        var described = page.described();
        if (described.record().usable()) return described;
        throw refused("We could not find a title there. Type the details instead");
    }

    private static WebPage page(Fetched found) {
        return PDF.equals(found.type())
                ? WebPage.pdf(found.body(), found.address())
                : WebPage.html(found.body(), found.charset(), found.address());
    }

    /** What the page says is enough when its site does not answer. */
    private void ask(WebPage page, String oEmbed) {
        try {
            var answer = fetch.get(oEmbed, JSON);
            if (answer.isFound()) page.answer(answer.body());
        } catch (Unfetchable e) {
            // Described from the page alone.
        }
    }

    private Fetched fetched(String url) {
        try {
            var found = fetch.get(url, READ);
            if (found.isFound()) return found;
            throw refused("We could not open this page. Type the details instead");
        } catch (Unfetchable e) {
            throw refused(
                    switch (e.reason) {
                        case TOO_LARGE -> "This file is larger than 2 MB. Type the details instead";
                        case WRONG_TYPE -> "This is neither a web page nor a PDF. Type the details instead";
                        case TOO_SLOW -> "This page took too long to answer. Type the details instead";
                        case REFUSED, UNREACHABLE, BUSY -> "We could not open this page. Type the details instead";
                    });
        }
    }

    private static ProblemException refused(String why) {
        return ProblemException.invalid("/url", why);
    }
}
