package org.evident.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.text.Slug;

/** What two organisations may not share: a name, an alias, or one council claimed in the same way. */
@ApplicationScoped
class OrganisationRules {

    /** Stands for an organisation that is not there yet. */
    private static final UUID NONE = new UUID(0, 0);

    private static final Set<String> OF_COUNCILS = Set.of("council", "childrens-trust");

    private final OrganisationRepository organisations;
    private final CouncilRepository councils;

    OrganisationRules(OrganisationRepository organisations, CouncilRepository councils) {
        this.organisations = organisations;
        this.councils = councils;
    }

    String aliasFor(OrganisationInput input) {
        requireFreeName(input, null);
        var alias = Slug.of(input.name());
        if (alias.isEmpty()) throw ProblemException.invalid("/name", "Enter a name with letters or numbers");
        if (organisations.hasAlias(alias)) throw taken();
        return alias;
    }

    void requireFreeName(OrganisationInput input, Organisation itself) {
        if (organisations.isNamed(input.name().strip(), idOf(itself))) throw taken();
    }

    /** The council it is tied to; null where it is tied to none. */
    Council councilOf(OrganisationInput input, Organisation itself) {
        if (input.gssCode() == null) return null;
        if (!OF_COUNCILS.contains(input.kind())) {
            throw ProblemException.invalid("/gssCode", "Only a council or a children’s trust is tied to a council");
        }
        var council = councils.findByIdOptional(input.gssCode())
                .orElseThrow(() -> ProblemException.invalid("/gssCode", "Choose a council from the list"));
        if (organisations.isClaimed(council.gssCode, isTrust(input.kind()), idOf(itself))) {
            throw ProblemException.invalid(
                    "/gssCode", "Another organisation is tied to %s already".formatted(council.niceName));
        }
        return council;
    }

    void requireFreeCouncil(Organisation o) {
        if (o.gssCode != null && organisations.isClaimed(o.gssCode, isTrust(o.kind), o.id)) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "Another organisation is tied to its council now. Archive that one first");
        }
    }

    private static boolean isTrust(String kind) {
        return kind.equals("childrens-trust");
    }

    private static UUID idOf(Organisation itself) {
        return itself == null ? NONE : itself.id;
    }

    private static ProblemException taken() {
        return ProblemException.invalid("/name", "There is an organisation of this name already. Choose another name");
    }
}
