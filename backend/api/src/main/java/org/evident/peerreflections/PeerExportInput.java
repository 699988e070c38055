package org.evident.peerreflections;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PeerExportInput")
record PeerExportInput(@NotNull(message = "Choose whether your copies have their side") Boolean inExports) {}
