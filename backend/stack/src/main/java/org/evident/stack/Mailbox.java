package org.evident.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A real SMTP server on loopback that sends nothing on, with an inbox to look at. */
final class Mailbox {

    private Mailbox() {}

    static void start(Path top, Path local, Addresses addresses) throws IOException, InterruptedException {
        var kept = Files.createDirectories(local.resolve("mail"));
        var process = ChildProcess.start(
                "mailbox",
                local.resolve("mail.log"),
                Map.of(),
                "node",
                top.resolve("frontend/node_modules/maildev/dist/bin/maildev.js").toString(),
                "--ip",
                "127.0.0.1",
                "--smtp",
                "" + addresses.smtp(),
                "--web-ip",
                "127.0.0.1",
                "--web",
                "" + addresses.inbox(),
                "--mail-directory",
                kept.toString());
        process.awaitAnswer("http://127.0.0.1:%d/api/email".formatted(addresses.inbox()));
    }
}
