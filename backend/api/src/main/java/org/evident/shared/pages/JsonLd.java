package org.evident.shared.pages;

import static org.evident.shared.pages.PageSource.JSON_LD;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evident.shared.records.Field;
import org.jsoup.nodes.Document;

/** What a page says in schema.org's words, as JSON-LD. */
final class JsonLd {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The types that are a work, with the slug of our kind where there is one; of several, the first here counts. */
    private static final List<Map.Entry<String, String>> WORKS = List.of(
            Map.entry("ScholarlyArticle", "article"),
            Map.entry("MedicalScholarlyArticle", "article"),
            Map.entry("Report", "report"),
            Map.entry("Book", "book"),
            Map.entry("Chapter", "book-chapter"),
            Map.entry("Thesis", "thesis"),
            Map.entry("BlogPosting", "blog"),
            Map.entry("VideoObject", "video"),
            Map.entry("PodcastEpisode", "podcast"),
            Map.entry("Course", "e-learning"),
            Map.entry("Legislation", "legislation"),
            Map.entry("PresentationDigitalDocument", "slides"),
            Map.entry("Article", "web-page"),
            Map.entry("NewsArticle", "web-page"),
            Map.entry("WebPage", "web-page"),
            Map.entry("CreativeWork", ""),
            Map.entry("DigitalDocument", ""));

    private final List<Thing> works = new ArrayList<>();
    private final Findings findings;

    JsonLd(Document page, Findings findings) {
        this.findings = findings;
        for (var script : page.select("script[type=application/ld+json]")) gather(parsed(script.data()));
    }

    /** A work that is of a kind of its own says more than the page that it stands on. */
    void read() {
        works.stream().filter(work -> !kind(work).equals("web-page")).forEach(this::read);
        works.forEach(this::read);
    }

    private void gather(JsonNode node) {
        if (node.isArray()) node.forEach(this::gather);
        if (!node.isObject()) return;
        var thing = new Thing(node);
        if (WORKS.stream().anyMatch(work -> thing.is(work.getKey()))) works.add(thing);
        gather(node.path("@graph"));
        gather(node.path("mainEntity"));
    }

    private void read(Thing work) {
        findings.text(JSON_LD, Field.TITLE, work.text("name"), work.text("headline"));
        findings.authors(
                JSON_LD,
                work.of(work.node().has("author") ? "author" : "creator").people());
        findings.text(JSON_LD, Field.KIND, kind(work));
        findings.text(JSON_LD, Field.PUBLISHER, work.of("publisher").text("name"));
        findings.text(JSON_LD, Field.PAGES, work.text("pagination"));
        findings.text(
                JSON_LD,
                Field.DOI,
                work.of("identifier").doi(),
                work.of("sameAs").doi(),
                work.of("@id").doi());
        findings.text(JSON_LD, Field.ISBN, work.text("isbn"));
        findings.text(
                JSON_LD,
                Field.PUBLISHED_ON,
                work.text("datePublished"),
                work.text("uploadDate"),
                work.text("dateCreated"));
        findings.text(JSON_LD, Field.SUMMARY, work.text("abstract"), work.text("description"));
        findings.text(
                JSON_LD,
                Field.LANGUAGE,
                work.text("inLanguage"),
                work.of("inLanguage").text("alternateName"));
        findings.text(JSON_LD, Field.MINUTES, work.minutes("duration"), work.minutes("timeRequired"));
        findings.texts(JSON_LD, Field.KEYWORDS, work.of("keywords").words());
        readWhole(work, work.of("isPartOf"));
    }

    /** An article is part of an issue, which is part of a volume or a journal; pages leave out some of these. */
    private void readWhole(Thing work, Thing issue) {
        var journal = issue.of("isPartOf");
        findings.text(
                JSON_LD,
                Field.CONTAINER_TITLE,
                issue.text("name"),
                journal.text("name"),
                journal.of("isPartOf").text("name"));
        findings.text(
                JSON_LD,
                Field.VOLUME,
                work.text("volumeNumber"),
                issue.text("volumeNumber"),
                journal.text("volumeNumber"));
        findings.text(JSON_LD, Field.ISSUE, work.text("issueNumber"), issue.text("issueNumber"));
        findings.text(
                JSON_LD,
                Field.ISSN,
                issue.text("issn"),
                journal.text("issn"),
                journal.of("isPartOf").text("issn"));
    }

    private static String kind(Thing work) {
        return WORKS.stream()
                .filter(known -> work.is(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }
}
