package org.evident.stack;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKeycloakTest {

    @Test
    void whoever_answers_at_its_address_is_not_taken_for_it(@TempDir Path folder) throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> LocalKeycloak.start(folder, folder, taken.getLocalPort(), null, null))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Keycloak cannot start: port " + taken.getLocalPort() + " is in use");
        }
    }
}
