package org.evident.areas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.http.ETags;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.paging.Page;
import org.evident.shared.security.Caller;
import org.evident.shared.time.UkTime;

@ApplicationScoped
@Transactional
class AreaService {

    private final AreaRepository areas;
    private final PlaceAccess access;
    private final PlaceRules rules;
    private final PlaceReader reader;
    private final Siblings siblings;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    AreaService(
            AreaRepository areas,
            PlaceAccess access,
            PlaceRules rules,
            PlaceReader reader,
            Siblings siblings,
            Idempotency idempotency,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.areas = areas;
        this.access = access;
        this.rules = rules;
        this.reader = reader;
        this.siblings = siblings;
        this.idempotency = idempotency;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ServiceAreaDetailView> list(UUID organisation, PlaceListRequest list) {
        access.requireReader(organisation);
        return new Page<>(
                reader.areas(organisation, list), list.page, list.size, areas.count(organisation, list.isOpen()));
    }

    ServiceAreaDetailView require(UUID id) {
        return reader.area(access.readable(id));
    }

    ServiceAreaDetailView add(UUID organisation, ServiceAreaInput input, String key) {
        access.requireManager(organisation);
        return idempotency.once(key, "addServiceArea " + organisation, input, ServiceAreaDetailView.class, () -> {
            rules.requireActive(organisation);
            rules.requireFreeAreaName(input, organisation, null);
            rules.requireRoomForArea(organisation);
            return saved("add", ServiceArea.open(organisation, input, Integer.MAX_VALUE), input.place());
        });
    }

    ServiceAreaDetailView revise(UUID id, int version, ServiceAreaInput input) {
        var area = changeable(id, version);
        rules.requireFreeAreaName(input, area.organisationId, area);
        area.revise(input);
        return saved("revise", area, input.place());
    }

    ServiceAreaDetailView close(UUID id, int version) {
        var area = changeable(id, version);
        rules.requireEmpty(area);
        area.close(UkTime.today(clock));
        return saved("close", area, null);
    }

    ServiceAreaDetailView reopen(UUID id, int version) {
        var area = changeable(id, version);
        if (!area.isOpen()) rules.requireRoomForArea(area.organisationId);
        area.reopen();
        return saved("reopen", area, null);
    }

    private ServiceArea changeable(UUID id, int version) {
        var area = access.manageable(id);
        rules.requireActive(area.organisationId);
        ETags.requireCurrent(version, area.version);
        return area;
    }

    private ServiceAreaDetailView saved(String act, ServiceArea area, Integer place) {
        areas.persistAndFlush(area);
        if (area.isOpen()) siblings.placeArea(area, place);
        audit.record(caller.subject(), new Act("service-area." + act, area.organisationId, "service-area", area.id));
        return reader.area(area);
    }
}
