package org.evident.attachments;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** Beside what. */
class AttachmentListRequest extends PageRequest {

    @RestQuery
    @NotNull(message = "Say what kind of thing it is beside")
    @Size(max = 40, message = "Kind must be 40 characters or fewer")
    @Parameter(required = true, description = "As a Link says it, such as cpd-record.")
    public String kind;

    @RestQuery
    @NotNull(message = "Say beside which thing")
    @Parameter(required = true)
    public UUID thingId;
}
