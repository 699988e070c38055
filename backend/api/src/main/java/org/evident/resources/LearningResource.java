package org.evident.resources;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.evident.shared.records.Identifiers;
import org.evident.shared.time.UkTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** Something to learn from: a guideline, a podcast, notes from people. Kept with what a busy reader wants to know first. */
@Personal(
        table = "learning_resource",
        person = "owner_id",
        recordClass = RecordClass.CONTRIBUTIONS,
        title = "Resources you look after",
        purpose = "So that somebody is asked when a resource is due a check.",
        basis = Basis.PUBLIC_TASK,
        columns = {
            "title",
            "summary",
            "key_messages",
            "so_what",
            "return_note",
            "withdrawn_reason",
            "created_at",
            "updated_at",
            "published_at"
        },
        others = {
            "id",
            "version",
            "contributors",
            "kind_id",
            "provider_id",
            "publisher",
            "container_title",
            "volume",
            "issue",
            "pages",
            "url",
            "doi",
            "isbn",
            "issn",
            "published_on",
            "published_year",
            "language",
            "minutes",
            "side",
            "sub_kind",
            "access",
            "how_to_get_in",
            "licence",
            "formats",
            "keywords",
            "pcf_domains",
            "organisation_id",
            "service_area_id",
            "team_id",
            "visibility",
            "place",
            "baseline",
            "for_carers",
            "status",
            "review_by",
            "link_status",
            "owner_id",
            "import_id",
            "url_key",
            "title_key",
            "created_by",
            "edition",
            "supersedes_id",
            "replaced_by"
        },
        onErasure = OnErasure.FORGET,
        stays =
                "The resource belongs to your organisation. It stays, and nobody looks after it until somebody else is chosen.",
        address = "/our-resources")
@Personal(
        table = "learning_resource",
        person = "created_by",
        recordClass = RecordClass.CONTRIBUTIONS,
        title = "Resources you added",
        purpose = "To know who to ask about a resource.",
        basis = Basis.PUBLIC_TASK,
        columns = {"title", "created_at"},
        others = {"id", "organisation_id", "created_by"},
        onErasure = OnErasure.FORGET,
        stays = "The resource belongs to your organisation. It stays without saying who added it.")
@Entity
class LearningResource {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    String title;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Contributor> contributors = List.of();

    UUID kindId;
    UUID providerId;
    String publisher;
    String containerTitle;
    String volume;
    String issue;
    String pages;
    String url;
    String doi;
    String isbn;
    String issn;
    String publishedOn;
    String language;
    String summary;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] keyMessages;

    String soWhat;
    Integer minutes;
    String side;
    String subKind;
    String access;
    String howToGetIn;
    String licence;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] formats;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] keywords;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] pcfDomains;

    UUID organisationId;
    UUID serviceAreaId;
    UUID teamId;
    String visibility;
    boolean baseline;
    boolean forCarers;
    String edition;
    UUID supersedesId;

    @Embedded
    LifeCycle life = new LifeCycle();

    /** What the last look at its address found; link health writes it, and a new address clears it. */
    @Column(updatable = false)
    String linkStatus = "unchecked";

    UUID ownerId;
    Instant createdAt;
    Instant updatedAt;
    UUID createdBy;

    @ElementCollection
    @CollectionTable(name = "resource_topic", joinColumns = @JoinColumn(name = "resource_id"))
    @Column(name = "topic_id")
    Set<UUID> topicIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "resource_audience", joinColumns = @JoinColumn(name = "resource_id"))
    @Column(name = "audience_id")
    Set<UUID> audienceIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "resource_also_useful", joinColumns = @JoinColumn(name = "resource_id"))
    @Column(name = "audience_id")
    Set<UUID> alsoUsefulForIds = new HashSet<>();

    protected LearningResource() {}

    static LearningResource draft(UUID author, ResourceInput input, boolean forCarers, Instant now) {
        var resource = new LearningResource();
        resource.createdBy = author;
        resource.ownerId = author;
        resource.createdAt = now;
        resource.write(input, forCarers, now);
        return resource;
    }

    void revise(ResourceInput input, boolean forCarers, Instant now) {
        write(input, forCarers, now);
    }

    /** One step of its life. */
    void live(Consumer<LifeCycle> step, Instant now) {
        step.accept(life);
        updatedAt = now;
    }

    private void write(ResourceInput input, boolean carers, Instant now) {
        life.edit(input.reviewBy(), UkTime.day(now));
        title = input.title().strip();
        contributors = input.contributors();
        kindId = input.kindId();
        providerId = input.providerId();
        publisher = input.publisher();
        containerTitle = input.containerTitle();
        volume = input.volume();
        issue = input.issue();
        pages = input.pages();
        url = input.url();
        doi = Identifiers.doi(input.doi());
        isbn = Identifiers.isbn(input.isbn());
        issn = Identifiers.issn(input.issn());
        publishedOn = Identifiers.date(input.publishedOn());
        language = input.language();
        summary = input.summary() == null ? "" : input.summary().strip();
        keyMessages = input.keyMessages().toArray(String[]::new);
        soWhat = input.soWhat();
        minutes = input.minutes();
        side = input.side();
        subKind = input.subKind();
        access = input.access();
        howToGetIn = input.howToGetIn();
        licence = input.licence();
        formats = input.formats().stream().distinct().toArray(String[]::new);
        keywords = input.keywords().toArray(String[]::new);
        pcfDomains = input.pcfDomains().stream().distinct().toArray(String[]::new);
        organisationId = input.organisationId();
        serviceAreaId = input.serviceAreaId();
        teamId = input.teamId();
        visibility = input.visibility();
        baseline = input.baseline();
        edition = input.edition();
        supersedesId = input.supersedesId();
        forCarers = carers || baseline;
        topicIds = replaced(topicIds, input.topicIds());
        audienceIds = replaced(audienceIds, input.audienceIds());
        alsoUsefulForIds = replaced(alsoUsefulForIds, input.alsoUsefulForIds());
        updatedAt = now;
    }

    private static Set<UUID> replaced(Set<UUID> held, Set<UUID> wanted) {
        held.retainAll(wanted);
        held.addAll(wanted);
        return held;
    }
}
