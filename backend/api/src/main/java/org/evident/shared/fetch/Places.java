package org.evident.shared.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where fetches may go: public addresses at the usual ports, and what an operator has allowed besides. */
@ApplicationScoped
class Places {

    private static final Set<Integer> USUAL_PORTS = Set.of(80, 443);

    private final Set<InetSocketAddress> allowed;

    /** @param allow such as 127.0.0.1:8099, in numbers */
    Places(@ConfigProperty(name = "evident.fetch.allow") Optional<List<String>> allow) {
        allowed = allow.orElse(List.of()).stream().map(Places::place).collect(Collectors.toUnmodifiableSet());
    }

    /** The name is looked up here, once: what was checked is what is called. One bad address spoils them all. */
    Destination find(WebAddress address) throws Unfetchable {
        try {
            var found = List.of(lookUp(address.host()));
            if (!found.stream().allMatch(each -> mayReach(each, address.port()))) {
                throw Unfetchable.refused("It does not lead to a page that is open to everyone");
            }
            return new Destination(address, found);
        } catch (UnknownHostException e) {
            throw Unfetchable.unreachable("Nobody knows its host");
        }
    }

    boolean mayReach(InetAddress address, int port) {
        return USUAL_PORTS.contains(port) && PublicAddresses.contain(address)
                || allowed.contains(new InetSocketAddress(address, port));
    }

    InetAddress[] lookUp(String host) throws UnknownHostException {
        return InetAddress.getAllByName(host);
    }

    private static InetSocketAddress place(String text) {
        var colon = text.lastIndexOf(':');
        if (!text.matches("[0-9a-fA-F.:\\[\\]]+:[0-9]{1,5}")) {
            throw new IllegalArgumentException(
                    "Set EVIDENT_FETCH_ALLOW to addresses in numbers with ports, like 127.0.0.1:8099");
        }
        return new InetSocketAddress(
                WebAddress.literal(text.substring(0, colon)), Integer.parseInt(text.substring(colon + 1)));
    }
}
