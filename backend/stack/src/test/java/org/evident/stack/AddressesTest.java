package org.evident.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @Test
    void the_usual_addresses_are_those_of_the_readme() {
        assertThat(Addresses.of(Map.of())).isEqualTo(new Addresses(3000, 8080, 8180, 5433, 1025, 8025));
    }

    @Test
    void a_variable_moves_one_part() {
        assertThat(Addresses.of(Map.of("EVIDENT_INBOX_PORT", "9025")).inbox()).isEqualTo(9025);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eighty", "0", "65536", "-1", "99999999999"})
    void what_is_no_port_is_refused_by_name(String asked) {
        assertThatThrownBy(() -> Addresses.of(Map.of("EVIDENT_API_PORT", asked)))
                .isInstanceOf(Refusal.class)
                .hasMessage("Set EVIDENT_API_PORT to a port number from 1 to 65535; it is “%s”.".formatted(asked));
    }

    @Test
    void a_port_in_use_is_refused_with_what_to_do() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var addresses = free("EVIDENT_SMTP_PORT", taken.getLocalPort());
            assertThatThrownBy(addresses::requireFree)
                    .isInstanceOf(Refusal.class)
                    .hasMessage("Port %d is in use. Stop what uses it, or choose another with EVIDENT_SMTP_PORT=…"
                            .formatted(taken.getLocalPort()));
        }
    }

    @Test
    void two_parts_on_one_port_are_refused() throws IOException {
        var environment = everyPort();
        environment.put("EVIDENT_INBOX_PORT", environment.get("EVIDENT_WEB_PORT"));
        assertThatThrownBy(() -> Addresses.of(environment).requireFree())
                .hasMessage("Give EVIDENT_WEB_PORT and EVIDENT_INBOX_PORT two different ports.");
    }

    private static Addresses free(String variable, int port) throws IOException {
        var environment = everyPort();
        environment.put(variable, "" + port);
        return Addresses.of(environment);
    }

    private static Map<String, String> everyPort() throws IOException {
        var environment = new HashMap<String, String>();
        for (var part : new String[] {"WEB", "API", "KEYCLOAK", "DB", "SMTP", "INBOX"}) {
            environment.put("EVIDENT_" + part + "_PORT", "" + Ports.free());
        }
        return environment;
    }
}
