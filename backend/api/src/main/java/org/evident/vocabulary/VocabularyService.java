package org.evident.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.paging.Page;
import org.evident.shared.paging.PageRequest;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.text.Slug;

@ApplicationScoped
@Transactional
class VocabularyService {

    private final VocabularyRepository terms;
    private final Audit audit;
    private final Caller caller;

    VocabularyService(VocabularyRepository terms, Audit audit, Caller caller) {
        this.terms = terms;
        this.audit = audit;
        this.caller = caller;
    }

    Page<TermView> list(Vocabulary list, String q, PageRequest page) {
        return terms.seenBy(caller.organisations(), list, q, page);
    }

    List<PcfDomainView> pcfDomains() {
        return terms.pcfDomains();
    }

    TermView add(Vocabulary list, TermInput input) {
        caller.require(Right.EDIT_VOCABULARY, input.organisationId());
        var name = input.name().strip();
        var slug = Slug.of(name);
        if (slug.isEmpty()) throw ProblemException.invalid("/name", "Enter a name with letters or numbers");
        var term = new TermView(
                terms.newId(),
                slug,
                name,
                input.organisationId(),
                input.url(),
                input.description(),
                input.howToGetIn());
        if (!terms.add(list, term)) {
            throw new ProblemException(
                    ProblemType.DUPLICATE,
                    "There is a " + list.word + " with this name already",
                    List.of(new org.evident.shared.problem.Problem.FieldError("/name", "Choose another name")));
        }
        audit.record(caller.subject(), new Act("vocabulary.add", input.organisationId(), list.word, term.id()));
        return term;
    }
}
