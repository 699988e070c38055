package org.evident.history;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ResourceVersion", description = "A resource as one change left it. It never changes.")
record VersionView(@Schema(required = true) VersionSummary version, @Schema(required = true) VersionContent content) {}
