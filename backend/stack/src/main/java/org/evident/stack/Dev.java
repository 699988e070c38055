package org.evident.stack;

import static org.evident.stack.Foundations.say;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;

/** The stack for changing it: the API and the web app take up every change to their source, on the same foundations. */
public record Dev(Path top, Path local, Addresses addresses) implements Launch.Parts {

    public static void main(String[] arguments) {
        Launch.launch(Dev::new);
    }

    @Override
    public void startApi(Foundations foundations) throws IOException, InterruptedException {
        say("Starting the API, which takes up changes at the next request");
        var environment = foundations.apiEnvironment(local, addresses);
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        var api = ChildProcess.startInView(
                "API",
                environment,
                "mvn",
                "-q",
                "-B",
                "-f",
                top.resolve("backend/pom.xml").toString(),
                "-pl",
                "api",
                "-am",
                "-Devident.local=" + local,
                "-Ddebug=false",
                "-Dquarkus.console.enabled=false",
                "compile",
                "quarkus:dev");
        api.awaitAnswer("http://127.0.0.1:%d/q/health/ready".formatted(addresses.api()));
    }

    @Override
    public void startPages(Foundations foundations) throws IOException, InterruptedException {
        say("Starting the web app, which takes up changes at once");
        var environment = new HashMap<String, String>();
        environment.put("EVIDENT_WEB_PORT", "" + addresses.web());
        environment.put(
                "EVIDENT_WEB_CONFIG",
                new ObjectMapper().writeValueAsString(foundations.webConfiguration(addresses, "dev")));
        var web = top.resolve("frontend");
        var pages = ChildProcess.startInView(
                "web app",
                environment,
                "node",
                web.resolve("node_modules/vite/bin/vite.js").toString(),
                web.toString(),
                "--clearScreen",
                "false",
                "--logLevel",
                "warn",
                "--config",
                web.resolve("vite.config.ts").toString());
        pages.awaitAnswer("http://127.0.0.1:%d/".formatted(addresses.web()));
    }
}
