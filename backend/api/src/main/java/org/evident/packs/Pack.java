package org.evident.packs;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** An ordered set of resources for a purpose: a session, supervision, a meeting. */
@Personal(
        table = "pack",
        person = "t.owner_id = :person and t.status = 'draft'",
        recordClass = RecordClass.LEARNING,
        title = "Your draft packs",
        purpose = "To put resources together for a purpose.",
        basis = Basis.PUBLIC_TASK,
        columns = {"title", "introduction", "purpose", "questions", "status", "visibility", "created_at", "updated_at"},
        others = {
            "id",
            "version",
            "organisation_id",
            "service_area_id",
            "team_id",
            "place",
            "for_carers",
            "owner_id",
            "copied_from_id"
        },
        onErasure = OnErasure.DELETE,
        address = "/packs?show=mine")
@Personal(
        table = "pack",
        person = "t.owner_id = :person and t.status <> 'draft'",
        recordClass = RecordClass.CONTRIBUTIONS,
        title = "Packs you shared",
        purpose = "So that colleagues can use what you put together.",
        basis = Basis.PUBLIC_TASK,
        columns = {"title", "introduction", "purpose", "questions", "status", "visibility", "created_at", "updated_at"},
        others = {
            "id",
            "version",
            "organisation_id",
            "service_area_id",
            "team_id",
            "place",
            "for_carers",
            "owner_id",
            "copied_from_id"
        },
        onErasure = OnErasure.FORGET,
        forgotten = {"owner_id"},
        stays = "Colleagues use it. It stays, as put together by a former colleague.",
        address = "/packs?show=mine")
@Entity
class Pack {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    String title;
    String introduction = "";
    String purpose;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] questions = {};

    String status = "draft";
    String visibility = "organisation";
    UUID organisationId;
    UUID serviceAreaId;
    UUID teamId;
    boolean forCarers;
    UUID ownerId;
    UUID copiedFromId;
    Instant createdAt;
    Instant updatedAt;

    @ElementCollection
    @CollectionTable(name = "pack_item", joinColumns = @JoinColumn(name = "pack_id"))
    @OrderColumn(name = "position")
    List<PackItem> items = new ArrayList<>();

    protected Pack() {}

    static Pack put(UUID owner, PackInput input, Instant now) {
        var pack = new Pack();
        pack.ownerId = owner;
        pack.createdAt = now;
        pack.revise(input, now);
        return pack;
    }

    void revise(PackInput input, Instant now) {
        title = input.title().strip();
        introduction = input.introduction() == null ? "" : input.introduction().strip();
        purpose = input.purpose();
        questions = input.questions().toArray(String[]::new);
        status = input.status();
        visibility = input.visibility();
        organisationId = input.organisationId();
        serviceAreaId = input.serviceAreaId();
        teamId = input.teamId();
        forCarers = input.forCarers();
        hold(input.items().stream().map(PackInput.Item::asItem).toList());
        updatedAt = now;
    }

    /** A draft of someone's own to adapt. It holds what is open to them, and keeps where it came from. */
    Pack copy(UUID owner, UUID organisation, List<PackItem> open, Instant now) {
        var copy = new Pack();
        copy.title = title;
        copy.introduction = introduction;
        copy.purpose = purpose;
        copy.questions = questions.clone();
        copy.organisationId = organisation;
        copy.ownerId = owner;
        copy.copiedFromId = id;
        copy.items = new ArrayList<>(open);
        copy.createdAt = now;
        copy.updatedAt = now;
        return copy;
    }

    void archive(Instant now) {
        if (status.equals("archived")) return;
        status = "archived";
        updatedAt = now;
    }

    private void hold(List<PackItem> wanted) {
        items.clear();
        items.addAll(wanted);
    }
}
