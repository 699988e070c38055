package org.evident.shares;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SharesGiven", description = "One for each thing, in the order they were asked for.")
record GivenView(@Schema(required = true, maxItems = 20) List<ShareView> items) {}
