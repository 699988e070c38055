package org.evident.frameworks;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Frameworks")
@PermitAll
class FrameworkEndpoint {

    private static final String ON = "A day in Europe/London; today when absent.";

    private final FrameworkService frameworks;

    FrameworkEndpoint(FrameworkService frameworks) {
        this.frameworks = frameworks;
    }

    @GET
    @Path("frameworks")
    @Operation(
            operationId = "listFrameworks",
            summary = "Frameworks of standards and regulators' rules, with the edition in force on a day",
            description = "Labels are our own short words; the issuer's stand at the source.")
    public Page<FrameworkSummary> list(
            @RestQuery
                    @Pattern(regexp = "framework|rule-set", message = "Choose framework or rule-set")
                    @Parameter(schema = @Schema(enumeration = {"framework", "rule-set"}))
                    String kind,
            @RestQuery @Parameter(description = ON) LocalDate on,
            @Valid @BeanParam PageRequest page) {
        return frameworks.list(kind, on, page);
    }

    @GET
    @Path("frameworks/{slug}")
    @Operation(
            operationId = "getFramework",
            summary = "The edition in force on a day",
            description = "404 where none was in force on that day.")
    public FrameworkVersionView inForce(@RestPath String slug, @RestQuery @Parameter(description = ON) LocalDate on) {
        return frameworks.inForce(slug, on);
    }

    @GET
    @Path("frameworks/{slug}/editions")
    @Operation(
            operationId = "listFrameworkEditions",
            summary = "All editions of one framework, the newest first",
            description = "A draft shows to who looks after the platform.")
    public Page<FrameworkSummary.Edition> editions(@RestPath String slug, @Valid @BeanParam PageRequest page) {
        return frameworks.editions(slug, page);
    }

    @GET
    @Path("standards")
    @Operation(
            operationId = "listStandards",
            summary = "Items of frameworks that are in force on a day",
            description = "With the ids that CPD records and other evidence point at.")
    public Page<StandardView> standards(@Valid @BeanParam StandardListRequest list) {
        return frameworks.standards(list);
    }

    @GET
    @Path("rule-sets/{slug}/window")
    @Operation(
            operationId = "getRuleWindow",
            summary = "What a rule-set asks around a day, and by when",
            description =
                    "Computed from the edition in force on that day. Days are those of Europe/London, both ends included.")
    public RuleWindowView window(
            @RestPath String slug,
            @RestQuery @Parameter(description = ON) LocalDate on,
            @RestQuery
                    @Parameter(
                            description =
                                    "When the person joined the register, started or was approved. Needed where the period counts from it.")
                    LocalDate from) {
        return frameworks.window(slug, on, from);
    }
}
