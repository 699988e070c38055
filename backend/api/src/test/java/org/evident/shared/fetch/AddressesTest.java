package org.evident.shared.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses may be read, before anything is connected. */
class AddressesTest {

    /** Every name leads to an address of the open internet, so that only what is written can be refused. */
    private static final Places OPEN = new Places(Optional.empty()) {
        @Override
        InetAddress[] lookUp(String host) {
            return new InetAddress[] {
                host.matches("[0-9.]+|\\[.*") ? WebAddress.literal(host) : WebAddress.literal("93.184.215.14")
            };
        }
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                // In IPv4: this network, private, shared, loopback, link-local, protocols, documentation, benchmarks,
                // multicast, broadcast
                "http://0.0.0.0/",
                "http://0.1.2.3/",
                "http://10.0.0.1/",
                "http://10.255.255.255/",
                "http://100.64.0.1/",
                "http://100.127.255.254/",
                "http://127.0.0.1/",
                "http://127.0.0.1:80/",
                "http://127.1.2.3/",
                "http://127.255.255.254/",
                "http://169.254.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://172.16.0.1/",
                "http://172.31.255.255/",
                "http://192.0.0.1/",
                "http://192.0.0.170/",
                "http://192.0.2.1/",
                "http://192.88.99.1/",
                "http://192.168.0.1/",
                "http://192.168.255.255/",
                "http://198.18.0.1/",
                "http://198.19.255.255/",
                "http://198.51.100.7/",
                "http://203.0.113.9/",
                "http://224.0.0.1/",
                "http://239.255.255.255/",
                "http://240.0.0.1/",
                "http://255.255.255.255/",
                "http://168.63.129.16/",
                // IPv4 spelt oddly: one number, hexadecimal, octal, short, mixed, with a dot behind, too large
                "http://2130706433/",
                "http://0x7f000001/",
                "http://017700000001/",
                "http://127.1/",
                "http://127.0.1/",
                "http://0x7f.0.0.1/",
                "http://0x7f.0x0.0x0.0x1/",
                "http://0177.0.0.1/",
                "http://0177.0.0.01/",
                "http://127.0.0.01/",
                "http://00127.0.0.1/",
                "http://127.0.0.1./",
                "http://93.184.215.014/",
                "http://1572395022/",
                "http://256.1.1.1/",
                "http://4294967297/",
                "http://93.184.215.14./",
                // In IPv6: none, loopback, mapped, compatible, NAT64, 6to4, Teredo, documentation, unique-local,
                // link-local, multicast
                "http://[::]/",
                "http://[::1]/",
                "http://[0:0:0:0:0:0:0:1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[::ffff:93.184.215.14]/",
                "http://[::ffff:0:127.0.0.1]/",
                "http://[::127.0.0.1]/",
                "http://[::7f00:1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[64:ff9b::5db8:d70e]/",
                "http://[64:ff9b:1::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://[2002:5db8:d70e::1]/",
                "http://[2001::1]/",
                "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/",
                "http://[2001:10::1]/",
                "http://[2001:20::1]/",
                "http://[2001:2::1]/",
                "http://[2001:db8::1]/",
                "http://[3fff::1]/",
                "http://[3ffe::1]/",
                "http://[5f00::1]/",
                "http://[100::1]/",
                "http://[fc00::1]/",
                "http://[fd12:3456:789a::1]/",
                "http://[fe80::1]/",
                "http://[fe80::1%25eth0]/",
                "http://[fec0::1]/",
                "http://[ff02::1]/",
                "http://[4000::1]/",
                // Names that stay inside
                "http://localhost/",
                "http://LOCALHOST/",
                "http://localhost./",
                "http://a.localhost/",
                "http://printer.local/",
                "http://metadata.google.internal/",
                "http://db.internal/",
                "http://wiki.corp/",
                "http://router.lan/",
                "http://nas.home/",
                "http://x.home.arpa/",
                "http://1.0.0.127.in-addr.arpa/",
                "http://intranet/",
                "http://page.test/",
                "http://page.invalid/",
                "http://hidden.onion/",
                "http://example.org./",
                // Users, ports, schemes and texts that programs read differently
                "http://user@example.org/",
                "http://user:pass@example.org/",
                "http://example.org@127.0.0.1/",
                "http://127.0.0.1#@example.org/",
                "http://127.0.0.1\\@example.org/",
                "http://example.org\\@127.0.0.1/",
                "http://example.org:22/",
                "http://example.org:8080/",
                "https://example.org:0/",
                "http://example.org:99999/",
                "ftp://example.org/",
                "file:///etc/passwd",
                "gopher://example.org/",
                "jar:http://example.org/a.jar!/",
                "data:text/html,x",
                "//example.org/",
                "example.org",
                "http:///",
                "http://",
                "http:example.org",
                "http://exa mple.org/",
                "http://example.org\n/",
                "http://１２７.０.０.１/",
                "http://①②⑦.⓪.⓪.①/",
                "http://exämple.org/",
                "http://under_score.org/",
                "http://-a.org/",
                "http://[::1/",
                "http://[v1.a]/",
                "http://%31%32%37.0.0.1/",
                "http://127.0.0.1%00.example.org/"
            })
    void what_is_not_open_to_everyone_is_refused(String address) {
        assertThatThrownBy(() -> OPEN.find(WebAddress.of(address)))
                .isInstanceOfSatisfying(
                        Unfetchable.class, why -> assertThat(why.reason).isEqualTo(Unfetchable.Reason.REFUSED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.nice.org.uk/guidance/ng76",
                "HTTPS://WWW.NICE.ORG.UK",
                "http://93.184.215.14/",
                "https://example.org:443/a?b=c#d",
                "http://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/",
                "https://xn--exmple-cua.org/",
                "https://doi.org/10.1093/bjsw/bcae152",
                "http://100.63.255.255/",
                "http://100.128.0.1/",
                "http://172.15.0.1/",
                "http://172.32.0.1/",
                "http://9.255.255.255/",
                "http://[2001:200::1]/",
                "http://[2003::1]/",
                "https://localhost.org/",
                "https://example.org/caf\u00e9"
            })
    void what_is_open_to_everyone_is_read(String address) {
        assertThatCode(() -> OPEN.find(WebAddress.of(address))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "fd00::1", "64:ff9b::7f00:1"})
    void a_public_name_that_leads_inside_is_refused_even_when_it_leads_outside_as_well(String inside) {
        var both = new Places(Optional.empty()) {
            @Override
            InetAddress[] lookUp(String host) {
                return new InetAddress[] {WebAddress.literal("93.184.215.14"), WebAddress.literal(inside)};
            }
        };
        assertThatThrownBy(() -> both.find(WebAddress.of("https://looks-fine.org/")))
                .isInstanceOf(Unfetchable.class);
    }

    @Test
    void what_an_operator_allows_is_one_address_at_one_port() throws Unfetchable {
        var places = new Places(Optional.of(List.of("127.0.0.1:8099")));
        assertThat(places.find(WebAddress.of("http://127.0.0.1:8099/")).found()).hasSize(1);
        for (var other : List.of(
                "http://127.0.0.1:8098/", "http://127.0.0.2:8099/", "http://localhost:8099/", "http://127.0.0.1/")) {
            assertThatThrownBy(() -> places.find(WebAddress.of(other)))
                    .as(other)
                    .isInstanceOf(Unfetchable.class);
        }
        assertThatThrownBy(() -> new Places(Optional.of(List.of("localhost:8099"))))
                .hasMessageContaining("EVIDENT_FETCH_ALLOW");
    }
}
