package org.evident.shared.security;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/** Who is asking, and where they stand. Features see this, never a token. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final Standings standings;
    private Standing standing;

    Caller(SecurityIdentity identity, Standings standings) {
        this.identity = identity;
        this.standings = standings;
    }

    /** The person; refused for integrators and for people who have not signed in. */
    public UUID id() {
        if (!isPerson()) throw new UnauthorizedException();
        return UUID.fromString(identity.getPrincipal().getName());
    }

    /** A key for this caller that is never shown: the token's subject, or "anonymous". */
    public String subject() {
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }

    public boolean isPerson() {
        return identity.hasRole(Role.PERSON);
    }

    /** Who belongs to organisations as a foster carer alone; who belongs to none is one by their account. */
    public boolean isCarer() {
        if (organisations().isEmpty())
            return identity.hasRole(Role.FOSTER_CARER) && !identity.hasRole(Role.PRACTITIONER);
        return !standpoint().staffed().contains("network");
    }

    /** Whether they are nothing but a foster carer of this organisation, whatever they are elsewhere. */
    public boolean isCarerOf(UUID organisation) {
        return standpoint().caredFor().contains(organisation.toString());
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    public List<String> places() {
        return standing().places();
    }

    public Standpoint standpoint() {
        return standing().sees();
    }

    /** From where learning events are seen: an integrator needs a scope of their own for them. */
    public Standpoint standpointForEvents() {
        return standingFor(Role.EVENTS_READ).sees();
    }

    /** Where they may write what belongs to a learning event, whoever planned it. */
    public Set<UUID> organisationsWhereEvents() {
        return isPerson()
                ? organisationsWhere(Right.MANAGE_EVENTS)
                : standingFor(Role.EVENTS_WRITE).organisations();
    }

    public Set<UUID> organisations() {
        return standing().organisations();
    }

    public Set<UUID> organisationsWhere(Right right) {
        return standing().rights().getOrDefault(right, Set.of());
    }

    public boolean may(Right right, UUID organisation) {
        return mayEverywhere(right) || organisationsWhere(right).contains(organisation);
    }

    /** Whether they have it in every organisation, because they look after the platform. */
    public boolean mayEverywhere(Right right) {
        return right.isOfPlatform() && is(Role.PLATFORM_ADMIN);
    }

    public List<Right> rights() {
        return Arrays.stream(Right.values()).filter(this::maySomewhere).toList();
    }

    /** An organisation that is not the caller's is not there. */
    public void requireMember(UUID organisation) {
        if (!organisations().contains(organisation)) throw ProblemException.notFound("organisation");
    }

    public void require(Right right, UUID organisation) {
        if (!may(right, organisation)) throw lacksRole();
    }

    /** For what only people of the organisation know of: 404 for everyone else, 403 for who lacks the role. */
    public void requireIn(Right right, UUID organisation) {
        if (may(right, organisation)) return;
        requireMember(organisation);
        throw lacksRole();
    }

    /** For what belongs to no organisation and is meant for those who work for one. */
    public void requireSomewhere(Right right) {
        if (!maySomewhere(right)) throw lacksRole();
    }

    private boolean maySomewhere(Right right) {
        return mayEverywhere(right) || !organisationsWhere(right).isEmpty();
    }

    private static ProblemException lacksRole() {
        return new ProblemException(
                ProblemType.NOT_ALLOWED, "Ask an administrator of the organisation for a role that lets you do this");
    }

    /** A claim of the token, such as {@code name}; null when it is missing. */
    public String claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getClaim(name) instanceof String text
                ? text
                : null;
    }

    private Standing standing() {
        if (standing == null) standing = standingFor(Role.RESOURCES_READ);
        return standing;
    }

    private Standing standingFor(String scope) {
        if (isPerson()) return standings.ofPerson(id());
        return identity.hasRole(scope) ? standings.ofClient(claim("azp")) : Standing.OUTSIDE;
    }
}
