package org.evident.resources;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.catalogue.ResourceTexts;

@ApplicationScoped
class ResourceTextsOfCaller implements ResourceTexts {

    private final ResourceRepository resources;
    private final ResourceService service;

    ResourceTextsOfCaller(ResourceRepository resources, ResourceService service) {
        this.resources = resources;
        this.service = service;
    }

    @Override
    public Map<UUID, String> texts(List<UUID> ids) {
        return resources.texts(ids, service.today());
    }
}
