package org.evident.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;

@ApplicationScoped
@Transactional
class OrganisationService {

    private final OrganisationRepository organisations;
    private final OrganisationReader reader;
    private final CouncilRepository councils;
    private final Caller caller;

    OrganisationService(
            OrganisationRepository organisations,
            OrganisationReader reader,
            CouncilRepository councils,
            Caller caller) {
        this.organisations = organisations;
        this.reader = reader;
        this.councils = councils;
        this.caller = caller;
    }

    Page<CouncilView> councils(String q, Boolean childrensServices, PageRequest page) {
        return Page.of(councils.named(q, childrensServices), page, CouncilView::of);
    }

    Page<OrganisationView> mine(PageRequest page) {
        var found = organisations.among(caller.organisations());
        var items = found.page(page.page - 1, page.size).list();
        return new Page<>(reader.views(items), page.page, page.size, found.count());
    }

    /** Who looks after the platform reads the details of each, and nothing that its people keep. */
    OrganisationView require(UUID id) {
        if (!caller.may(Right.MANAGE_PLATFORM, id)) caller.requireMember(id);
        var found = organisations.findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("organisation"));
        return reader.views(List.of(found)).getFirst();
    }
}
