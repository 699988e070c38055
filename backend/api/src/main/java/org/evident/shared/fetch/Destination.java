package org.evident.shared.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/** A web address with the addresses that were found and checked for it: a connection can go nowhere else. */
record Destination(WebAddress address, List<InetAddress> found) implements DnsResolver {

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var name = host.startsWith("[") ? host : host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        if (!name.equalsIgnoreCase(address.host())) throw new UnknownHostException("Not the host that was checked");
        return found.toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
