package org.evident.notices;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "UnreadNotices")
record UnreadView(
        @Schema(required = true, minimum = "0", maximum = "100", description = "100 stands for 100 or more.")
                int count) {}
