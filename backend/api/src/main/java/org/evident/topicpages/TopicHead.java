package org.evident.topicpages;

import java.util.UUID;

/**
 * A topic in short, as the caller may see it, with what its page depends on.
 *
 * @param keeperId the organisation whose layer is the core: that of a local topic, or the curator of a network topic; null
 *     where nobody curates it yet
 * @param local whether it is for one organisation alone
 * @param state differs whenever the topic or one of the layers that the caller reads does
 * @param format how the caller likes to learn, or null
 */
record TopicHead(
        UUID id,
        String slug,
        String title,
        String intro,
        UUID keeperId,
        String keeperName,
        boolean local,
        String state,
        String format) {}
