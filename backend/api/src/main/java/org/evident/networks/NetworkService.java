package org.evident.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.evident.networks.NetworkRepository.Side;
import org.evident.shared.audit.Act;
import org.evident.shared.audit.Audit;
import org.evident.shared.http.ETags;
import org.evident.shared.idempotency.Idempotency;
import org.evident.shared.paging.Page;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Right;
import org.evident.shared.time.UkTime;

@ApplicationScoped
@Transactional
class NetworkService {

    private static final Set<String> LOOK_AFTER_OTHERS = Set.of("network", "provider");

    private final NetworkRepository members;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    NetworkService(NetworkRepository members, Idempotency idempotency, Audit audit, Caller caller, Clock clock) {
        this.members = members;
        this.idempotency = idempotency;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Page<NetworkMemberView> list(Side side, UUID organisation, NetworkListRequest list) {
        if (!caller.may(Right.MANAGE_PLATFORM, organisation)) caller.requireMember(organisation);
        if (!members.isThere(organisation)) throw ProblemException.notFound("organisation");
        var since = list.withPast() ? null : UkTime.today(clock);
        return new Page<>(
                members.page(side, organisation, since, list),
                list.page,
                list.size,
                members.count(side, organisation, since));
    }

    NetworkMemberView add(UUID network, NetworkMemberInput input, String key) {
        caller.requireIn(Right.MANAGE_PLATFORM, network);
        return idempotency.once(key, "addNetworkMember " + network, input, NetworkMemberView.class, () -> {
            requireNetwork(network);
            if (network.equals(input.memberId())
                    || members.kindOf(input.memberId()).isEmpty()) {
                throw ProblemException.invalid("/memberId", "Choose another organisation, one that is active");
            }
            var member = NetworkMember.join(network, input.memberId(), input.period());
            requireFree(member, input.period(), "/period/startsOn");
            return saved("add", member);
        });
    }

    NetworkMemberView revise(UUID id, int version, PeriodInput period) {
        caller.requireSomewhere(Right.MANAGE_PLATFORM);
        var member = members.findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("network membership"));
        ETags.requireCurrent(version, member.version);
        requireFree(member, period, "/startsOn");
        member.last(period);
        return saved("revise", member);
    }

    private void requireNetwork(UUID network) {
        var kind = members.kindOf(network).orElseThrow(() -> ProblemException.notFound("active organisation"));
        if (!LOOK_AFTER_OTHERS.contains(kind)) {
            throw new ProblemException(ProblemType.CONFLICT, "Only a network or a provider looks after organisations");
        }
    }

    private void requireFree(NetworkMember member, PeriodInput period, String pointer) {
        if (members.overlaps(member, period)) {
            throw ProblemException.invalid(pointer, "It is in the network for a part of that time already");
        }
    }

    private NetworkMemberView saved(String act, NetworkMember member) {
        members.persistAndFlush(member);
        audit.record(
                caller.subject(),
                new Act("network-member." + act, member.networkId, "network-member", member.id)
                        .with(Map.of("memberId", member.memberId)));
        return members.view(member.id);
    }
}
