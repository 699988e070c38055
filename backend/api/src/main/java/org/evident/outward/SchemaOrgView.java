package org.evident.outward;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evident.shared.catalogue.PublicItem;

@Schema(name = "SchemaOrgResource", description = "A public resource in the words of schema.org, as JSON-LD.")
record SchemaOrgView(
        @Schema(required = true, maxLength = 100) @JsonProperty("@context") String context,
        @Schema(required = true, maxItems = 2, description = "The type of its kind, and LearningResource.")
                @JsonProperty("@type")
                List<String> type,
        @Schema(required = true, maxLength = 2000, description = "Its page in the web app.") @JsonProperty("@id")
                String id,
        @Schema(required = true, maxLength = 500) String name,
        @Schema(maxLength = 20000) String description,
        @Schema(maxLength = 2000, description = "Where it is read, watched or heard.") String url,
        @Schema(required = true, maxItems = 200) List<Named> author,
        Named publisher,
        @Schema(maxLength = 10, description = "yyyy, yyyy-mm or yyyy-mm-dd.") String datePublished,
        @Schema(maxLength = 35) String inLanguage,
        @Schema(maxLength = 200) String license,
        @Schema(required = true, description = "Open to everyone without paying or signing in.")
                boolean isAccessibleForFree,
        @Schema(required = true, maxLength = 80) String learningResourceType,
        @Schema(maxLength = 10, description = "Time to read, watch or listen, as ISO 8601: PT8M.") String timeRequired,
        @Schema(required = true, maxItems = 20) List<Named> about,
        @Schema(maxLength = 5000, description = "Words it is found by, with commas between.") String keywords,
        @Schema(maxItems = 2, description = "Its DOI and ISBN.") List<Identifier> identifier) {

    @Schema(name = "SchemaOrgNamed", description = "A person, an organisation or a term.")
    record Named(
            @Schema(
                            required = true,
                            enumeration = {"Person", "Organization", "DefinedTerm"})
                    @JsonProperty("@type")
                    String type,
            @Schema(required = true, maxLength = 250) String name,
            @Schema(maxLength = 120) String familyName,
            @Schema(maxLength = 120) String givenName) {}

    @Schema(name = "SchemaOrgIdentifier")
    record Identifier(
            @Schema(
                            required = true,
                            enumeration = {"PropertyValue"})
                    @JsonProperty("@type")
                    String type,
            @Schema(
                            required = true,
                            enumeration = {"DOI", "ISBN"})
                    String propertyID,
            @Schema(required = true, maxLength = 300) String value) {}

    /** @param web address of the web app */
    static SchemaOrgView of(PublicItem item, String web) {
        return new SchemaOrgView(
                "https://schema.org",
                List.of(item.schemaType(), "LearningResource"),
                web + "/resources/" + item.id(),
                item.title(),
                item.summary().isBlank() ? null : item.summary(),
                item.url(),
                item.authors().map(SchemaOrgView::person).toList(),
                item.publishedBy() == null ? null : named("Organization", item.publishedBy()),
                item.publishedOn(),
                item.language(),
                item.licence(),
                item.isFree(),
                item.kind(),
                item.minutes() == null ? null : "PT" + item.minutes() + "M",
                item.topics().stream().map(t -> named("DefinedTerm", t.title())).toList(),
                item.keywords().isEmpty() ? null : String.join(", ", item.keywords()),
                identifiers(item));
    }

    private static Named person(PublicItem.Name name) {
        if (name.isBody()) return named("Organization", name.name());
        return new Named("Person", name.display(), name.family(), name.given());
    }

    private static Named named(String type, String name) {
        return new Named(type, name, null, null);
    }

    private static List<Identifier> identifiers(PublicItem item) {
        var all = new java.util.ArrayList<Identifier>();
        if (item.doi() != null) all.add(new Identifier("PropertyValue", "DOI", item.doi()));
        if (item.isbn() != null) all.add(new Identifier("PropertyValue", "ISBN", item.isbn()));
        return all.isEmpty() ? null : all;
    }
}
