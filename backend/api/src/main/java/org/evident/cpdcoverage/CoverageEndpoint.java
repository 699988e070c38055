package org.evident.cpdcoverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.evident.shared.paging.Page;
import org.evident.shared.security.Role;

@Path("/me/cpd-coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Readiness")
@RolesAllowed(Role.PERSON)
class CoverageEndpoint {

    private final CoverageService coverage;

    CoverageEndpoint(CoverageService coverage) {
        this.coverage = coverage;
    }

    @GET
    @Operation(
            operationId = "listMyCoverage",
            summary = "Which standards my CPD is evidence for",
            description =
                    "The edition that is in force of each framework that fits me, and earlier ones that pieces were mapped to,"
                            + " with the labels that they had. For me alone. Frameworks in their order, the newest edition first.")
    public Page<CoverageView> mine(@Valid @BeanParam CoverageRequest asked) {
        return coverage.mine(asked);
    }
}
