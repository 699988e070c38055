package org.evident.decisions;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DecisionLearning", description = "The piece of CPD that was begun from a decision.")
record LearntView(@Schema(required = true, description = "Of the CPD record.") UUID id) {}
