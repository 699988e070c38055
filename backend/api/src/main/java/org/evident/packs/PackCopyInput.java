package org.evident.packs;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PackCopyInput")
record PackCopyInput(@NotNull(message = "Choose the organisation it belongs to") UUID organisationId) {}
