package org.evident.cpddrafts;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CpdDraftTaken")
record Taken(@Schema(required = true, description = "The CPD record that it has become.") UUID recordId) {}
