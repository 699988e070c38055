package org.evident.exports;

import java.util.UUID;

/** A copy to be made. */
record ExportJob(UUID id) {}
