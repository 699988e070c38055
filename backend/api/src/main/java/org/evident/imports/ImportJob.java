package org.evident.imports;

import java.util.UUID;

/** Later work on an import, at the version that asked for it: a repeat after that version has passed does nothing. */
record ImportJob(UUID id, int version) {}
