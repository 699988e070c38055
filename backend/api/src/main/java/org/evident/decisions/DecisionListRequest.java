package org.evident.decisions;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of decisions may be narrowed by. */
class DecisionListRequest extends PageRequest {

    @RestQuery
    @DefaultValue("mine")
    @Pattern(regexp = "mine|open|binned", message = "Choose mine, open or binned")
    @Parameter(
            description = "open: those of others that are open to me, by a share or because I am in their team.",
            schema = @Schema(enumeration = {"mine", "open", "binned"}))
    public String show;

    @RestQuery
    @Pattern(regexp = "draft|decided|reviewed|closed", message = "Choose draft, decided, reviewed or closed")
    @Parameter(schema = @Schema(enumeration = {"draft", "decided", "reviewed", "closed"}))
    public String state;

    @RestQuery
    @Pattern(
            regexp = "individual-work|supervision|planning|strategy-and-policy|commissioning|performance",
            message = "Choose a context from the list")
    @Parameter(
            schema =
                    @Schema(
                            enumeration = {
                                "individual-work",
                                "supervision",
                                "planning",
                                "strategy-and-policy",
                                "commissioning",
                                "performance"
                            }))
    public String context;

    @RestQuery
    @Pattern(regexp = "review|flag", message = "Choose review or flag")
    @Parameter(
            description = "review: its review is due today or earlier. flag: something it cites no longer holds.",
            schema = @Schema(enumeration = {"review", "flag"}))
    public String due;

    @RestQuery
    @Size(max = 200, message = "Search for 200 characters or fewer")
    @Parameter(description = "Words in its title, question, conclusion or reference code.")
    public String q;
}
