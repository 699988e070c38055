package org.evident.shares;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Supervisors", description = "Who supervises where the caller belongs, the nearest first.")
record SupervisorsView(@Schema(required = true, maxItems = 10) List<Supervisor> items) {

    @Schema(name = "Supervisor")
    record Supervisor(@Schema(required = true) UUID id, @Schema(required = true, maxLength = 200) String name) {}
}
