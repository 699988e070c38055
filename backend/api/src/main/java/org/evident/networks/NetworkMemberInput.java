package org.evident.networks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NetworkMemberInput")
record NetworkMemberInput(
        @NotNull(message = "Choose an organisation") UUID memberId,
        @NotNull(message = "Say from when") @Valid PeriodInput period) {}
