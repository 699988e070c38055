package org.evident.erasure;

import java.util.UUID;

/** An erasure that is due, or done a second time for what a token that was still good wrote meanwhile. */
record ErasureJob(UUID id) {}
