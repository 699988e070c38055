package org.evident.invitations;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InvitationPauseInput")
record PauseInput(@NotNull(message = "Choose whether to pause or go on") Boolean paused) {}
