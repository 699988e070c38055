package org.evident.networks;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NetworkMember", description = "An organisation in a network, from a day to a day (both included).")
record NetworkMemberView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) UUID networkId,
        @Schema(required = true, maxLength = 200) String networkName,
        @Schema(required = true) UUID memberId,
        @Schema(required = true, maxLength = 200) String memberName,
        @Schema(required = true, maxLength = 20, description = "What kind of organisation the member is.")
                String memberKind,
        @Schema(required = true) LocalDate startsOn,
        @Schema(description = "Open-ended when absent.") LocalDate endsOn) {}
