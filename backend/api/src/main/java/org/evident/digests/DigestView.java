package org.evident.digests;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Digest", description = "How the caller hears of what is new.")
record DigestView(
        @Schema(required = true, description = "False while every digest is stopped.") boolean wanted,
        @Schema(
                        required = true,
                        description = "How often for followed topics; each saved search says its own.",
                        enumeration = {"daily", "weekly", "off"})
                String topics) {}
