package org.evident.resources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.versions.Restorer;

/** A kept version, read as what an editor might have typed. */
@ApplicationScoped
class Restoring implements Restorer {

    private static final Map<String, String> WORDS = Map.of(
            "kind", "kindId",
            "provider", "providerId",
            "organisation", "organisationId",
            "serviceArea", "serviceAreaId",
            "team", "teamId",
            "topics", "topicIds",
            "audiences", "audienceIds",
            "alsoUsefulFor", "alsoUsefulForIds");

    /** Where it stands in its life and among others, which stays as it is. */
    private static final List<String> LIFE =
            List.of("status", "returnNote", "withdrawnReason", "reviewBy", "supersedes", "replacedBy");

    private final ResourceRepository resources;
    private final EditingService editing;
    private final Succession succession;
    private final ObjectMapper json;

    Restoring(ResourceRepository resources, EditingService editing, Succession succession, ObjectMapper json) {
        this.resources = resources;
        this.editing = editing;
        this.succession = succession;
        this.json = json;
    }

    @Override
    public void restore(UUID resource, int version, JsonNode content, int number) {
        var typed = typed((ObjectNode) content);
        var now = resources.findById(resource);
        if (now.life.reviewBy != null) typed.put("reviewBy", now.life.reviewBy.toString());
        if (now.supersedesId != null) typed.put("supersedesId", now.supersedesId.toString());
        succession.restored(editing.restore(resource, version, input(typed)), number);
    }

    private static ObjectNode typed(ObjectNode content) {
        var typed = content.deepCopy().remove(LIFE);
        WORDS.forEach((word, id) -> {
            var held = typed.remove(word);
            if (held == null) return;
            if (!held.isArray()) typed.set(id, held.get("id"));
            else held.forEach(each -> typed.withArray(id).add(each.get("id")));
        });
        return typed;
    }

    private ResourceInput input(ObjectNode typed) {
        try {
            return json.treeToValue(typed, ResourceInput.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
