package org.evident.shared.versions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/** The feature that keeps resources writes one again as it was. Who may, and which version is newest, is its to judge. */
public interface Restorer {

    /**
     * What is said of the resource becomes what {@code content} says; where it stands in its life stays as it is.
     *
     * @param version the version of the resource that the caller saw
     * @param number  the number of the kept version that {@code content} comes from
     */
    void restore(UUID resource, int version, JsonNode content, int number);
}
