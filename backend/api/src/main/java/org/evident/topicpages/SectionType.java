package org.evident.topicpages;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The sections that every topic page can have once, with the kinds of resources that fill them, and those with a title. */
enum SectionType {
    LEGISLATION("legislation", "statutory-guidance", "guidance", "standards", "framework"),
    WEBINARS("webinar"),
    VIDEOS("video", "demonstration"),
    PODCASTS("podcast"),
    PUBLICATIONS(
            "publication",
            "article",
            "evidence-review",
            "briefing",
            "report",
            "blog",
            "book",
            "book-chapter",
            "thesis",
            "conference-abstract",
            "web-page",
            "notes-from-people"),
    TOOLKITS("toolkit", "practice-tool", "practice-guide", "form", "slides", "e-learning"),
    CUSTOM;

    static final String PATTERN = "legislation|webinars|videos|podcasts|publications|toolkits|custom";
    private static final int SHOWN = 6;

    private final List<String> kinds;

    SectionType(String... kinds) {
        this.kinds = List.of(kinds);
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isBuiltIn() {
        return this != CUSTOM;
    }

    /** The page of a topic that nobody has edited yet. */
    static List<Section> untouched() {
        return Stream.of(values())
                .filter(SectionType::isBuiltIn)
                .map(type -> new Section(
                        null,
                        null,
                        type,
                        null,
                        false,
                        new TopicRule(type.kinds, List.of(), List.of(), "newest", SHOWN),
                        List.of()))
                .toList();
    }
}
