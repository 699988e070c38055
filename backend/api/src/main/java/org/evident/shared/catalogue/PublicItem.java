package org.evident.shared.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A resource that is open to everyone, as it is told outward. Anything but the id, title, kind and lists may be null.
 *
 * @param schemaType its type in schema.org
 * @param publishedOn yyyy, yyyy-mm or yyyy-mm-dd
 */
public record PublicItem(
        UUID id,
        String title,
        String summary,
        List<Name> contributors,
        String kind,
        String schemaType,
        String provider,
        String publisher,
        String containerTitle,
        String url,
        String doi,
        String isbn,
        String issn,
        String publishedOn,
        String language,
        Integer minutes,
        String access,
        String licence,
        List<String> keywords,
        List<Topic> topics,
        Instant createdAt,
        Instant updatedAt) {

    /** A person by family and given name, or a body by name alone. */
    public record Name(String name, String family, String given, String role) {

        public String display() {
            if (isBody()) return name;
            return given == null || given.isBlank() ? family : given + " " + family;
        }

        public boolean isBody() {
            return family == null || family.isBlank();
        }

        boolean wrote() {
            return role == null || role.equals("author");
        }
    }

    public record Topic(String slug, String title) {}

    /** Its name among all the world's things: the same in feeds and for harvesters, wherever this is deployed. */
    public String urn() {
        return "urn:uuid:" + id;
    }

    public Stream<Name> authors() {
        return contributors.stream().filter(Name::wrote);
    }

    public Stream<Name> otherContributors() {
        return contributors.stream().filter(name -> !name.wrote());
    }

    /** Who published it, or else who provides it. */
    public String publishedBy() {
        return publisher == null ? provider : publisher;
    }

    public boolean isFree() {
        return "open".equals(access);
    }
}
