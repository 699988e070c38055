package org.evident.shared.feeds;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.evident.shared.catalogue.PublicItem;

/**
 * What a feed is made of.
 *
 * @param id urn:uuid, the same for as long as the feed is the same
 * @param self where it is read
 * @param alternate the page that shows the same to people
 * @param updated of a feed without entries
 */
public record AtomFeed(
        String id, String title, String subtitle, URI self, URI alternate, Instant updated, List<PublicItem> items) {

    /** Nobody reads more at once, and whoever was away for long searches instead. */
    public static final int ENTRIES = 50;

    public static final String MEDIA_TYPE = "application/atom+xml";

    Instant lastUpdated() {
        return items.stream().map(PublicItem::updatedAt).max(Instant::compareTo).orElse(updated);
    }
}
