package org.evident.resources;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.visibility.Visibility;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of resources may be narrowed by. */
class ListRequest extends PageRequest {

    @RestQuery
    @DefaultValue("published")
    @Pattern(
            regexp = "published|review-due|draft|in-review|archived|withdrawn",
            message = "Choose published, review-due, draft, in-review, archived or withdrawn")
    @Parameter(
            description =
                    "review-due: published, and its next check is overdue. Drafts, and what is in review, archived or"
                            + " withdrawn, are shown to those who edit in its organisation.",
            schema = @Schema(enumeration = {"published", "review-due", "draft", "in-review", "archived", "withdrawn"}))
    public String status;

    @RestQuery
    @Size(max = 60, message = "Kind must be 60 characters or fewer")
    @Parameter(description = "Slug of a kind.")
    public String kind;

    @RestQuery
    @Size(max = 100, message = "Topic must be 100 characters or fewer")
    @Parameter(description = "Slug of a topic.")
    public String topic;

    @RestQuery
    @Pattern(regexp = "draft|pilot|final", message = "Choose draft, pilot or final")
    @Parameter(
            description = "Only what is a draft for comment, a pilot version or final, and says so.",
            schema = @Schema(enumeration = {"draft", "pilot", "final"}))
    public String edition;

    @RestQuery
    @DefaultValue("false")
    @Parameter(description = "Only what organisations keep in which the caller edits.")
    public boolean ours;

    String key() {
        return status + "|" + kind + "|" + topic + "|" + ours + "|" + edition;
    }

    boolean isPublished() {
        return status.equals("published") || status.equals("review-due");
    }

    boolean asksForOurs() {
        return ours || !isPublished();
    }

    String where() {
        return (isPublished() ? Visibility.PUBLISHED_FOR_CALLER : " r.status = :status ")
                + (status.equals("review-due") ? " and (r.status = 'review-due' or r.review_by < :today) " : "")
                + (asksForOurs() ? " and r.organisation_id = any(:edits) " : "")
                + (edition == null ? "" : " and r.edition = :edition ")
                + (kind == null ? "" : " and r.kind_id = (select id from kind where slug = :kind) ")
                + (topic == null
                        ? ""
                        : " and exists (select 1 from resource_topic t where t.resource_id = r.id"
                                + " and t.topic_id = (select id from topic where slug = :topic)) ");
    }
}
