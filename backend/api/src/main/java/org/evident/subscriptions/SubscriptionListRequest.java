package org.evident.subscriptions;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** Which subscriptions are listed. */
class SubscriptionListRequest extends PageRequest {

    @RestQuery
    @Parameter(description = "Only those of this organisation.")
    public UUID organisationId;

    @RestQuery
    @Parameter(description = "Only those with this provider, such as that of a resource.")
    public UUID providerId;

    @RestQuery
    @DefaultValue("current")
    @Pattern(regexp = "current|ended|all", message = "Choose current, ended or all")
    @Parameter(
            description = "current: those that have not ended, also when they have yet to start.",
            schema = @Schema(enumeration = {"current", "ended", "all"}))
    public String show;

    String where() {
        return switch (show) {
                    case "current" -> " and (s.ends_on is null or s.ends_on >= :today)";
                    case "ended" -> " and s.ends_on < :today";
                    default -> "";
                }
                + (providerId == null ? "" : " and s.provider_id = :provider");
    }

    boolean withAll() {
        return show.equals("all");
    }
}
