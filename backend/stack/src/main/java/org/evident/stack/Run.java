package org.evident.stack;

import static org.evident.stack.Foundations.say;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The whole stack on this machine as it is deployed: starts every part, says where it is, and stops it on Ctrl-C. */
public record Run(Path top, Path local, Addresses addresses) implements Launch.Parts {

    public static void main(String[] arguments) {
        Launch.launch(Run::new);
    }

    @Override
    public void startApi(Foundations foundations) throws IOException, InterruptedException {
        say("Starting the API");
        var api = ChildProcess.start(
                "API",
                local.resolve("api.log"),
                foundations.apiEnvironment(local, addresses),
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "@" + top.resolve("backend/jvm.options"),
                "-Devident.local=" + local,
                "-jar",
                top.resolve("backend/api/target/quarkus-app/quarkus-run.jar").toString());
        api.awaitAnswer("http://127.0.0.1:%d/q/health/ready".formatted(addresses.api()));
    }

    @Override
    public void startPages(Foundations foundations) throws IOException, InterruptedException {
        say("Starting the web app");
        var built = top.resolve("frontend/dist");
        var files = WebFiles.prepare(
                built, local.resolve("web"), foundations.webConfiguration(addresses, WebFiles.versionOf(built)));
        var pages = ChildProcess.start(
                "web app",
                local.resolve("web.log"),
                Map.of(),
                "node",
                top.resolve("frontend/node_modules/sirv-cli/bin.js").toString(),
                files.toString(),
                "--single",
                "--host",
                "127.0.0.1",
                "--port",
                "" + addresses.web(),
                "--quiet");
        pages.awaitAnswer("http://127.0.0.1:%d/".formatted(addresses.web()));
    }
}
