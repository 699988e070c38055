package org.evident.resources;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Citation")
record CitationView(
        @Schema(
                        required = true,
                        enumeration = {"harvard", "apa", "vancouver"})
                String style,
        @Schema(required = true, maxLength = 5000, description = "The reference as plain text.") String text) {}
