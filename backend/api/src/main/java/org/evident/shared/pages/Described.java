package org.evident.shared.pages;

import java.util.EnumMap;
import java.util.Map;
import org.evident.shared.records.CheckedRecord;
import org.evident.shared.records.Field;

/** A page as a record, and which source each part came from. What the check left out has no source. */
public record Described(CheckedRecord record, Map<Field, PageSource> sources) {

    public Described {
        var kept = new EnumMap<Field, PageSource>(Field.class);
        sources.forEach((field, source) -> {
            if (holds(record, field)) kept.put(field, source);
        });
        sources = kept;
    }

    private static boolean holds(CheckedRecord record, Field field) {
        return switch (field) {
            case TITLE -> record.title() != null;
            case AUTHORS -> !record.contributors().isEmpty();
            case KIND -> record.kind() != null;
            case PUBLISHER -> record.publisher() != null;
            case CONTAINER_TITLE -> record.containerTitle() != null;
            case VOLUME -> record.volume() != null;
            case ISSUE -> record.issue() != null;
            case PAGES -> record.pages() != null;
            case DOI -> record.doi() != null;
            case ISBN -> record.isbn() != null;
            case ISSN -> record.issn() != null;
            case PUBLISHED_ON -> record.publishedOn() != null;
            case SUMMARY -> record.summary() != null;
            case KEYWORDS -> !record.keywords().isEmpty();
            case LANGUAGE -> record.language() != null;
            case MINUTES -> record.minutes() != null;
            default -> false;
        };
    }
}
