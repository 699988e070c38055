package org.evident.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused before anything is built. */
class ToolsTest {

    @TempDir
    Path tools;

    @Test
    void a_maven_that_is_too_old_is_refused_in_one_sentence() throws Exception {
        tool("mvn", "echo 'Apache Maven 3.6.3 (of long ago)'");
        assertThat(refusalOf("maven")).isEqualTo("Evident needs Maven 3.8.6 or newer; this is 3.6.3.");
    }

    @Test
    void a_maven_that_cannot_reach_its_repository_says_what_to_do() throws Exception {
        tool("mvn", "[ $1 = -v ] && echo 'Apache Maven 3.9.9 (new)' || { echo 'Unknown host repo.example'; exit 1; }");
        assertThat(refusalOf("maven")).contains("Maven cannot reach the place it fetches libraries from. Connect to");
    }

    @Test
    void a_node_that_is_too_old_is_refused_in_one_sentence() throws Exception {
        tool("node", "echo v20.18.9");
        assertThat(refusalOf("node")).isEqualTo("Evident needs Node 20.19 or newer; this is 20.18.9.");
    }

    private void tool(String name, String script) throws IOException {
        var file = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String refusalOf(String script) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                "bash", Path.of("../../.ci", script).toAbsolutePath().toString());
        builder.environment().put("PATH", tools + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).isNotZero();
        return said;
    }
}
