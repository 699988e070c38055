package org.evident.organisations;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CouncilRepository implements PanacheRepositoryBase<Council, String> {

    /** {@code q} is part of a name; null for all. */
    PanacheQuery<Council> named(String q, Boolean childrensServices) {
        var part = q == null ? "%" : "%" + q.replaceAll("([%_\\\\])", "\\\\$1") + "%";
        return find(
                "name ilike ?1 and (?2 is null or childrensServices = ?2) order by niceName, gssCode",
                part,
                childrensServices);
    }
}
