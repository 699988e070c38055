package org.evident.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.organisations.OrganisationView.ServiceAreaView;
import org.evident.organisations.OrganisationView.TeamView;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;

/** Organisations with their service areas and teams, as this caller may see them: three queries, however many. */
@ApplicationScoped
class OrganisationReader {

    private final OrganisationRepository organisations;
    private final CouncilRepository councils;
    private final Caller caller;

    OrganisationReader(OrganisationRepository organisations, CouncilRepository councils, Caller caller) {
        this.organisations = organisations;
        this.councils = councils;
        this.caller = caller;
    }

    List<OrganisationView> views(List<Organisation> found) {
        var areas = areasOf(found.stream().map(o -> o.id).toList());
        var names = councilsOf(found);
        return found.stream()
                .map(o -> new OrganisationView(
                        o.id,
                        o.version,
                        o.name,
                        o.alias,
                        o.kind,
                        o.gssCode,
                        o.gssCode == null ? null : names.get(o.gssCode).niceName,
                        o.region,
                        o.sizeBand,
                        o.status,
                        areas.getOrDefault(o.id, List.of()),
                        allowed(o)))
                .toList();
    }

    private List<String> allowed(Organisation o) {
        var platform = caller.may(Right.MANAGE_PLATFORM, o.id);
        return Stream.of(
                        o.isActive() && caller.may(Right.MANAGE_ORGANISATION, o.id) ? "edit" : null,
                        o.isActive() && platform ? "identify" : null,
                        o.isActive() && platform ? "archive" : null,
                        !o.isActive() && platform ? "reopen" : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private Map<String, Council> councilsOf(List<Organisation> found) {
        var codes = found.stream().map(o -> o.gssCode).filter(Objects::nonNull).toList();
        if (codes.isEmpty()) return Map.of();
        return councils.list("gssCode in ?1", codes).stream()
                .collect(Collectors.toMap(council -> council.gssCode, Function.identity()));
    }

    private Map<UUID, List<ServiceAreaView>> areasOf(List<UUID> ids) {
        var areas = new LinkedHashMap<UUID, ServiceAreaView>();
        var byOrganisation = new LinkedHashMap<UUID, List<ServiceAreaView>>();
        for (var row : organisations.tree(ids)) {
            var area = areas.computeIfAbsent(row.get(1, UUID.class), id -> {
                var first = area(id, row);
                byOrganisation
                        .computeIfAbsent(row.get(0, UUID.class), o -> new ArrayList<>())
                        .add(first);
                return first;
            });
            var team = row.get(4, UUID.class);
            if (team != null) area.teams().add(new TeamView(team, row.get(5, String.class)));
        }
        return byOrganisation;
    }

    private static ServiceAreaView area(UUID id, Tuple row) {
        return new ServiceAreaView(id, row.get(2, String.class), row.get(3, Boolean.class), new ArrayList<>());
    }
}
