package org.evident.teamlists;

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
import org.hibernate.annotations.UuidGenerator;

/** What a team, or a whole service area, is asked to read together. */
@Personal(
        table = "team_list",
        person = "set_by",
        recordClass = RecordClass.CONTRIBUTIONS,
        title = "Reading lists you set for a team",
        purpose = "So that a team knows what it is asked to read.",
        basis = Basis.PUBLIC_TASK,
        columns = {"title", "introduction", "created_at", "updated_at"},
        others = {"id", "version", "organisation_id", "service_area_id", "team_id", "place", "set_by"},
        onErasure = OnErasure.FORGET,
        stays = "The team uses it. It stays, as set by a former colleague.",
        address = "/reading-list/team")
@Entity
class TeamList {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    String title;
    String introduction;
    UUID organisationId;
    UUID serviceAreaId;
    UUID teamId;
    UUID setBy;
    Instant createdAt;
    Instant updatedAt;

    @ElementCollection
    @CollectionTable(name = "team_list_item", joinColumns = @JoinColumn(name = "list_id"))
    @OrderColumn(name = "position")
    List<TeamListItem> items = new ArrayList<>();

    protected TeamList() {}

    static TeamList set(UUID by, UUID organisation, TeamListInput input, Instant now) {
        var list = new TeamList();
        list.setBy = by;
        list.organisationId = organisation;
        list.createdAt = now;
        list.revise(input, now);
        return list;
    }

    void revise(TeamListInput input, Instant now) {
        title = input.title().strip();
        introduction = input.introduction() == null ? "" : input.introduction().strip();
        serviceAreaId = input.serviceAreaId();
        teamId = input.teamId();
        items.clear();
        items.addAll(input.items().stream().map(TeamListInput.Item::asItem).toList());
        updatedAt = now;
    }

    List<UUID> resources() {
        return items.stream().map(TeamListItem::resourceId).toList();
    }
}
