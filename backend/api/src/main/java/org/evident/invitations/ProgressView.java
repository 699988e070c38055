package org.evident.invitations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InvitationProgress", description = "How far the sending of an organisation's invitations is.")
record ProgressView(
        @Schema(required = true, description = "Whether none are sent for now.") boolean paused,
        @Schema(required = true) long waiting,
        @Schema(required = true, description = "Sent, and not yet accepted.") long sent,
        @Schema(required = true) long accepted,
        @Schema(required = true) long expired,
        @Schema(required = true) long failed,
        @Schema(required = true, description = "Sent within the last sixty seconds.") long sentLastMinute,
        @Schema(maxLength = 300, description = "Why the oldest that waits was not sent when it was tried last.")
                String held) {}
