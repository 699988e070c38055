package org.evident.shared.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/** Addresses that anybody on the internet can reach (IANA special-purpose registries for IPv4 and IPv6, October 2025). */
final class PublicAddresses {

    /** Special in IPv4, and one public address at which a cloud keeps its own services. */
    private static final List<Block> SPECIAL_4 = Block.all(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "168.63.129.16/32");

    /** All that is given out in IPv6. Unique-local, link-local, mapped and NAT64 addresses stand outside it. */
    private static final Block GIVEN_OUT_6 = Block.of("2000::/3");

    /** Special within it: protocols and Teredo, documentation, 6to4, and the old test network. */
    private static final List<Block> SPECIAL_6 =
            Block.all("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "3ffe::/16");

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        if (address instanceof Inet4Address) return SPECIAL_4.stream().noneMatch(block -> block.contains(address));
        return GIVEN_OUT_6.contains(address) && SPECIAL_6.stream().noneMatch(block -> block.contains(address));
    }

    private record Block(byte[] start, int bits) {

        static Block of(String text) {
            var parts = text.split("/");
            return new Block(WebAddress.literal(parts[0]).getAddress(), Integer.parseInt(parts[1]));
        }

        static List<Block> all(String... texts) {
            return List.of(texts).stream().map(Block::of).toList();
        }

        boolean contains(InetAddress address) {
            var bytes = address.getAddress();
            if (bytes.length != start.length) return false;
            for (var bit = 0; bit < bits; bit++) {
                if (((bytes[bit / 8] ^ start[bit / 8]) & (0x80 >> bit % 8)) != 0) return false;
            }
            return true;
        }
    }
}
