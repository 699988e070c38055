package org.evident.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.organisations.OrganisationView.ServiceAreaView;
import org.evident.organisations.OrganisationView.TeamView;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.security.Caller;

@ApplicationScoped
@Transactional
class OrganisationService {

    private final OrganisationRepository organisations;
    private final CouncilRepository councils;
    private final Caller caller;

    OrganisationService(OrganisationRepository organisations, CouncilRepository councils, Caller caller) {
        this.organisations = organisations;
        this.councils = councils;
        this.caller = caller;
    }

    Page<CouncilView> councils(String q, Boolean childrensServices, PageRequest page) {
        return Page.of(councils.named(q, childrensServices), page, CouncilView::of);
    }

    Page<OrganisationView> mine(PageRequest page) {
        var found = organisations.among(caller.organisations());
        var items = found.page(page.page - 1, page.size).list();
        return new Page<>(views(items), page.page, page.size, found.count());
    }

    OrganisationView require(UUID id) {
        caller.requireMember(id);
        return views(List.of(organisations.findById(id))).getFirst();
    }

    private List<OrganisationView> views(List<Organisation> found) {
        var areas = organisations.serviceAreasOf(found.stream().map(o -> o.id).toList());
        var teams = organisations.teamsOf(areas.stream().map(a -> a.id).toList()).stream()
                .collect(Collectors.groupingBy(t -> t.serviceAreaId));
        var areasOf = areas.stream().collect(Collectors.groupingBy(a -> a.organisationId));
        return found.stream()
                .map(o -> new OrganisationView(
                        o.id,
                        o.name,
                        o.alias,
                        o.kind,
                        o.gssCode,
                        areasOf.getOrDefault(o.id, List.of()).stream()
                                .map(a -> new ServiceAreaView(
                                        a.id,
                                        a.name,
                                        a.isSocialCare,
                                        teams.getOrDefault(a.id, List.of()).stream()
                                                .map(t -> new TeamView(t.id, t.name))
                                                .toList()))
                                .toList()))
                .toList();
    }
}
