package org.evident.shared.csl;

import java.util.List;

/** What a citation needs to know of a work. Dates are yyyy, yyyy-mm or yyyy-mm-dd; anything but id, title and type may be null. */
public record Work(
        String id,
        String title,
        String type,
        List<Name> names,
        String publisher,
        String containerTitle,
        String volume,
        String issue,
        String pages,
        String url,
        String doi,
        String isbn,
        String issn,
        String publishedOn,
        String summary,
        List<String> keywords,
        String language) {

    public Work by(List<Name> others) {
        return new Work(
                id,
                title,
                type,
                others,
                publisher,
                containerTitle,
                volume,
                issue,
                pages,
                url,
                doi,
                isbn,
                issn,
                publishedOn,
                summary,
                keywords,
                language);
    }

    /** @param literal the name of a body, which has no family name */
    public record Name(String family, String given, String literal, boolean editor) {}
}
