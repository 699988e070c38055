package org.evident.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "PcfDomain",
        description = "A domain of the Professional Capabilities Framework (BASW, 2018), by our short label.")
record PcfDomainView(
        @Schema(required = true, maxLength = 40) String code, @Schema(required = true, maxLength = 80) String name) {}
