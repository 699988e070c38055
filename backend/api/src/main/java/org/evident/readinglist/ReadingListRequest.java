package org.evident.readinglist;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

class ReadingListRequest extends PageRequest {

    @RestQuery
    @Pattern(regexp = "to-read|reading|done", message = "Choose to-read, reading or done")
    @Parameter(description = "Only these.", schema = @Schema(enumeration = {"to-read", "reading", "done"}))
    public String status;
}
