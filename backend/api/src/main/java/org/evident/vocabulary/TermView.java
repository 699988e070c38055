package org.evident.vocabulary;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Term", description = "A kind, an audience or a provider.")
record TermView(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 80, description = "Its name in addresses and filters.") String slug,
        @Schema(required = true, maxLength = 120) String name,
        @Schema(description = "The organisation that added it; absent when it is built in.") UUID organisationId,
        @Schema(maxLength = 2000, description = "Providers only: their web address.") String url,
        @Schema(maxLength = 1000, description = "Providers only.") String description,
        @Schema(maxLength = 1000, description = "Providers only: how to open what is not open to everyone.")
                String howToGetIn) {}
