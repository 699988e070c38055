package org.evident.topicpages;

import java.util.List;
import java.util.UUID;

/**
 * A section of one layer as it is kept.
 *
 * @param coreSectionId the core's section that it stands for; a built-in one is known by its type as well
 * @param title of a custom section; null for a built-in one
 * @param rule what fills it, or null
 */
record Section(
        UUID id,
        UUID coreSectionId,
        SectionType type,
        String title,
        boolean hidden,
        TopicRule rule,
        List<Placed> items) {

    /** What was placed by hand; of the core, what the layer changes. A pin or note that is null is as in the core. */
    record Placed(UUID resourceId, boolean ofCore, boolean hidden, Boolean pinned, String note, UUID placedBy) {

        boolean isPinned() {
            return Boolean.TRUE.equals(pinned);
        }
    }

    boolean standsFor(Section core) {
        return type.isBuiltIn() ? type == core.type : coreSectionId != null && coreSectionId.equals(core.id);
    }

    Section with(List<Placed> others) {
        return new Section(id, coreSectionId, type, title, hidden, rule, others);
    }

    /** What it is called where no reader has to be found words for. */
    String name() {
        return title == null ? type.key() : title;
    }
}
