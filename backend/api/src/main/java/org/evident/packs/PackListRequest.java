package org.evident.packs;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of packs may be narrowed by. */
class PackListRequest extends PageRequest {

    @RestQuery
    @DefaultValue("all")
    @Pattern(regexp = "all|mine|shared|archived", message = "Choose all, mine, shared or archived")
    @Parameter(
            description =
                    "all: mine and those shared with me. shared: those of others. archived: those I may bring back.",
            schema = @Schema(enumeration = {"all", "mine", "shared", "archived"}))
    public String show;

    @RestQuery
    @Pattern(
            regexp = "stop-the-clock|supervision|group-supervision|meeting|induction|other",
            message = "Choose a purpose from the list")
    @Parameter(
            description = "Only those for this.",
            schema =
                    @Schema(
                            enumeration = {
                                "stop-the-clock",
                                "supervision",
                                "group-supervision",
                                "meeting",
                                "induction",
                                "other"
                            }))
    public String purpose;

    String where() {
        return switch (show) {
                    case "mine" -> " and p.owner_id = :me and p.status <> 'archived' ";
                    case "shared" -> " and p.owner_id is distinct from :me and p.status = 'shared' ";
                    case "archived" -> " and p.status = 'archived' ";
                    default -> " and p.status <> 'archived' ";
                }
                + (purpose == null ? "" : " and p.purpose = :purpose ");
    }
}
