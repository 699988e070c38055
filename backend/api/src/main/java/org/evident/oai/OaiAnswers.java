package org.evident.oai;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.evident.shared.catalogue.PublicItem;

/** What can stand inside an answer. */
final class OaiAnswers {

    private OaiAnswers() {}

    /** @param item null when it is no longer public */
    record OaiRecord(UUID id, Instant changedAt, PublicItem item) {

        String identifier() {
            return "urn:uuid:" + id;
        }
    }

    record Identity(Instant earliest) implements OaiAnswer {}

    record Formats() implements OaiAnswer {}

    record Sets(List<PublicItem.Topic> topics) implements OaiAnswer {}

    record One(OaiRecord record) implements OaiAnswer {}

    /**
     * @param whole with what each record says, or its header alone
     * @param read how many came before
     * @param parted whether the list comes in parts
     * @param token where it goes on; null at its end
     */
    record Many(List<OaiRecord> records, boolean whole, int read, boolean parted, String token, Instant expires)
            implements OaiAnswer {}
}
