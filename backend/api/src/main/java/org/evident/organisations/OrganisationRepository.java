package org.evident.organisations;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.evident.shared.privacy.Personal;
import org.evident.shared.privacy.Personal.Basis;
import org.evident.shared.privacy.Personal.OnErasure;
import org.evident.shared.privacy.RecordClass;

@Personal(
        table = "membership",
        person = "person_id",
        recordClass = RecordClass.ACCOUNT,
        title = "Where you work or foster",
        purpose = "To show you what is meant for your organisation, service area and team.",
        basis = Basis.PUBLIC_TASK,
        columns = {
            "organisation_id",
            "service_area_id",
            "team_id",
            "kind",
            "household_id",
            "starts_on",
            "ends_on",
            "left_at"
        },
        others = {"id", "person_id"},
        onErasure = OnErasure.KEEP,
        stays =
                "Your organisation keeps for as long as its retention schedule says that somebody was here, and from when to when. It no longer says who.",
        address = "/account")
@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {

    private static final String SUMMARY =
            """
            select o.id, o.name, o.alias, o.kind, c.nice_name, o.region, o.size_band, o.status,
                   (select count(distinct m.person_id) from membership m where m.organisation_id = o.id
                       and m.starts_on <= :today and (m.ends_on is null or m.ends_on >= :today))
              from organisation o left join council c on c.gss_code = o.gss_code""";

    PanacheQuery<Organisation> among(Collection<UUID> ids) {
        return find("id in ?1 order by name, id", ids);
    }

    List<OrganisationSummary> page(OrganisationListRequest list, LocalDate today) {
        var query = narrowed(SUMMARY + list.where() + " order by lower(o.name), o.id", list, Tuple.class)
                .setParameter("today", today)
                .setFirstResult(list.offset())
                .setMaxResults(list.size);
        return rows(query).stream().map(OrganisationRepository::summary).toList();
    }

    long count(OrganisationListRequest list) {
        return (Long) narrowed("select count(*) from organisation o" + list.where(), list, Long.class)
                .getSingleResult();
    }

    /** Open service areas with their open teams, a row for each team, in the organisations' own order. */
    List<Tuple> tree(Collection<UUID> organisations) {
        return rows(getEntityManager()
                .createNativeQuery(
                        """
                        select a.organisation_id, a.id, a.name, a.is_social_care, t.id, t.name
                          from service_area a left join team t on t.service_area_id = a.id and t.closed_on is null
                         where a.organisation_id = any(?1) and a.closed_on is null
                         order by a.position, lower(a.name), a.id, t.position, lower(t.name), t.id""",
                        Tuple.class)
                .setParameter(1, organisations.toArray(UUID[]::new)));
    }

    boolean isNamed(String name, UUID other) {
        return count("lower(name) = lower(?1) and id <> ?2", name, other) > 0;
    }

    boolean hasAlias(String alias) {
        return count("alias", alias) > 0;
    }

    /** Whether another that is active claims the council in the same way: as the council, or as the trust beside it. */
    boolean isClaimed(String gssCode, boolean byTrust, UUID other) {
        return count(
                        "gssCode = ?1 and kind %s 'childrens-trust' and status = 'active' and id <> ?2"
                                .formatted(byTrust ? "=" : "<>"),
                        gssCode,
                        other)
                > 0;
    }

    private Query narrowed(String sql, OrganisationListRequest list, Class<?> type) {
        var query = getEntityManager().createNativeQuery(sql, type);
        if (list.q != null && !list.q.isBlank()) query.setParameter("q", list.part());
        if (list.kind != null) query.setParameter("kind", list.kind);
        if (list.region != null) query.setParameter("region", list.region);
        if (!list.status.equals("all")) query.setParameter("status", list.status);
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    private static OrganisationSummary summary(Tuple r) {
        return new OrganisationSummary(
                r.get(0, UUID.class),
                r.get(1, String.class),
                r.get(2, String.class),
                r.get(3, String.class),
                r.get(4, String.class),
                r.get(5, String.class),
                r.get(6, String.class),
                r.get(7, String.class),
                r.get(8, Long.class));
    }
}
