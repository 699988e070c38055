package org.evident.outward;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EmbedHosts", description = "On whose pages an organisation lets blocks of Evident stand.")
record EmbedHostsView(
        @Schema(required = true) int version,
        @Schema(required = true, maxItems = 20, description = "Hosts, reached by https.") List<String> hosts) {}
