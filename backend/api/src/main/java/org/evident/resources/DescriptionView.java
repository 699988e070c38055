package org.evident.resources;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.pages.Described;
import org.evident.shared.pages.PageSource;
import org.evident.shared.records.CheckedRecord;
import org.evident.shared.records.Field;
import org.evident.shared.records.Remark;

@Schema(
        name = "ResourceDescription",
        description = "What a page says of itself, for a person to check. Nothing is stored.")
record DescriptionView(
        @Schema(required = true, maxLength = 500) String title,
        @Schema(required = true, maxItems = 200) List<Contributor> contributors,
        @Schema(maxLength = 60, description = "The slug of a kind, where the page says one.") String kind,
        @Schema(maxLength = 200) String publisher,
        @Schema(maxLength = 500) String containerTitle,
        @Schema(maxLength = 40) String volume,
        @Schema(maxLength = 40) String issue,
        @Schema(maxLength = 60) String pages,
        @Schema(
                        required = true,
                        maxLength = 2000,
                        description = "Where it stands after redirects, or as its page prefers.")
                String url,
        @Schema(maxLength = 300) String doi,
        @Schema(maxLength = 13) String isbn,
        @Schema(maxLength = 9) String issn,
        @Schema(maxLength = 10, description = "yyyy, yyyy-mm or yyyy-mm-dd.") String publishedOn,
        @Schema(maxLength = 35) String language,
        @Schema(maxLength = 20000) String summary,
        @Schema(required = true, maxItems = 60) List<String> keywords,
        @Schema(description = "Minutes to watch or listen, 1-1440.") Integer minutes,
        @Schema(required = true, maxItems = 20, description = "Where each part was found.") List<Found> found,
        @Schema(required = true, maxItems = 40) List<Remark> remarks,
        @Schema(description = "The one in the catalogue with the same address, DOI or ISBN.") Existing existing) {

    @Schema(name = "FoundField")
    record Found(@Schema(required = true) Field field, @Schema(required = true) PageSource source) {}

    @Schema(name = "ExistingResource")
    record Existing(@Schema(required = true) UUID id, @Schema(required = true, maxLength = 500) String title) {}

    static DescriptionView of(Described page, Existing existing) {
        var r = page.record();
        return new DescriptionView(
                r.title(),
                r.contributors().stream().map(DescriptionView::contributor).toList(),
                r.kind(),
                r.publisher(),
                r.containerTitle(),
                r.volume(),
                r.issue(),
                r.pages(),
                r.url(),
                r.doi(),
                r.isbn(),
                r.issn(),
                r.publishedOn(),
                r.language(),
                r.summary(),
                r.keywords(),
                r.minutes(),
                found(page.sources()),
                r.remarks(),
                existing);
    }

    private static List<Found> found(Map<Field, PageSource> sources) {
        return sources.entrySet().stream()
                .map(each -> new Found(each.getKey(), each.getValue()))
                .toList();
    }

    private static Contributor contributor(CheckedRecord.Credit credit) {
        return new Contributor(credit.name(), credit.family(), credit.given(), credit.role());
    }
}
