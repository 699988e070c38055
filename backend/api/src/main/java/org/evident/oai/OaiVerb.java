package org.evident.oai;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The six requests of OAI-PMH 2.0, and the arguments that each takes. */
enum OaiVerb {
    Identify(Set.of(), Set.of()),
    ListMetadataFormats(Set.of(), Set.of("identifier")),
    ListSets(Set.of(), Set.of("resumptionToken")),
    GetRecord(Set.of("identifier", "metadataPrefix"), Set.of()),
    ListIdentifiers(Set.of("metadataPrefix"), Set.of("from", "until", "set", "resumptionToken")),
    ListRecords(Set.of("metadataPrefix"), Set.of("from", "until", "set", "resumptionToken"));

    final Set<String> needed;
    private final Set<String> optional;

    OaiVerb(Set<String> needed, Set<String> optional) {
        this.needed = needed;
        this.optional = optional;
    }

    boolean takes(String argument) {
        return needed.contains(argument) || optional.contains(argument);
    }

    static Optional<OaiVerb> named(String name) {
        return Arrays.stream(values()).filter(verb -> verb.name().equals(name)).findFirst();
    }
}
