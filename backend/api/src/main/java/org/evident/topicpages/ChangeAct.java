package org.evident.topicpages;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a save can do to a page. */
enum ChangeAct {
    PLACED,
    REMOVED,
    MOVED,
    HIDDEN,
    SHOWN,
    PINNED,
    UNPINNED,
    NOTED,
    REORDERED,
    SECTION_ADDED,
    SECTION_REMOVED,
    SECTION_HIDDEN,
    SECTION_SHOWN,
    SECTION_RULE,
    SECTIONS_REORDERED,
    INTRODUCTION,
    SPONSOR,
    OWNER,
    REVIEW,
    AUDIENCES;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
