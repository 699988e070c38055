package org.evident.shared.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A record tidied, checked and cut to our limits, ready to be shown, compared and added.
 *
 * @param usable false when it cannot be added; a remark says why
 * @param authors the first three, for people to read
 * @param authorKey the first author in lower case, to compare by
 * @param kind slug of a kind, when the file says one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckedRecord(
        int position,
        int line,
        boolean usable,
        String title,
        String authors,
        String authorKey,
        Integer year,
        String kind,
        List<Credit> contributors,
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
        String language,
        String summary,
        List<String> keywords,
        String side,
        Integer minutes,
        List<Remark> remarks) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Credit(String name, String family, String given, String role) {

        String shown() {
            return family == null ? name : family;
        }
    }

    public static CheckedRecord of(FoundRecord found, int position) {
        return new RecordCheck(found, position).checked();
    }
}
