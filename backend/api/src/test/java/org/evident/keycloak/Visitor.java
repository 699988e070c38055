package org.evident.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody at a browser without scripts: it keeps cookies, follows redirects and sends forms, until it leaves Keycloak. */
final class Visitor {

    static final String APP = "http://localhost:3000";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    private record Cookie(String path, String pair) {}

    /** @param address where it was found; the app's own address once Keycloak is done */
    record Page(int status, URI address, Document document) {

        boolean isBackInTheApp() {
            return address.toString().startsWith(APP + "/signed-in?");
        }

        String heading() {
            return document == null ? "" : document.select("h1").text();
        }

        String text() {
            return document == null ? "" : document.body().text();
        }

        String value(String field) {
            return document.select("[name=" + field + "]").val();
        }

        boolean asksFor(String field) {
            return document != null && !document.select("[name=" + field + "]").isEmpty();
        }
    }

    /** Asks to sign in to the app, as the app does. */
    Page toTheApp(String issuer) {
        return open(signInAddress(issuer));
    }

    static String signInAddress(String issuer) {
        return issuer + "/protocol/openid-connect/auth?client_id=evident-web&response_type=code&scope=openid"
                + "&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Fsigned-in"
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";
    }

    /** Signs in with a user name on one page and a password on the next. */
    Page signIn(String issuer, String username, String password) {
        return send(send(toTheApp(issuer), Map.of("username", username)), Map.of("password", password));
    }

    /** The access token that the app would get for this person, with the proof of RFC 7636, appendix B. */
    String tokenOfTheApp(String issuer, String username) {
        var code =
                signIn(issuer, username, "evident-demo").address().getQuery().replaceAll("(.*&)?code=([^&]*).*", "$2");
        var form = Map.of(
                "grant_type", "authorization_code",
                "client_id", "evident-web",
                "redirect_uri", APP + "/signed-in",
                "code_verifier", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
                "code", code);
        var answer = ask(URI.create(issuer + "/protocol/openid-connect/token"), encoded(form));
        return answer.body().replaceAll("(?s).*\"access_token\":\"([^\"]*)\".*", "$1");
    }

    Page open(String address) {
        return follow(URI.create(address), null);
    }

    /** Sends the page's first form with these answers beside what it holds already. */
    Page send(Page page, Map<String, String> answers) {
        return send(page, answers, "form[method=post]");
    }

    Page send(Page page, Map<String, String> answers, String which) {
        var form = page.document().selectFirst(which);
        if (form == null) throw new AssertionError("No form at " + page.address() + ": " + page.text());
        var fields = new LinkedHashMap<String, String>();
        for (Element hidden : form.select("input[type=hidden], input[type=text], input[type=email]"))
            if (!hidden.attr("name").isEmpty()) fields.put(hidden.attr("name"), hidden.val());
        fields.putAll(answers);
        return follow(URI.create(form.absUrl("action")), encoded(fields));
    }

    private Page follow(URI start, String form) {
        var address = start;
        var body = form;
        for (var step = 0; step < 20; step++) {
            var answer = ask(address, body);
            var location = answer.headers().firstValue("Location");
            if (location.isEmpty())
                return new Page(answer.statusCode(), address, Jsoup.parse(answer.body(), address.toString()));
            address = address.resolve(location.get());
            body = null;
            if (address.toString().startsWith(APP)) return new Page(answer.statusCode(), address, null);
        }
        throw new AssertionError("Sent in circles from " + start);
    }

    private HttpResponse<String> ask(URI address, String form) {
        var request = HttpRequest.newBuilder(address).header("Accept", "text/html");
        var mine = cookies.values().stream()
                .filter(cookie -> address.getPath().startsWith(cookie.path()))
                .map(Cookie::pair)
                .collect(Collectors.joining("; "));
        if (!mine.isEmpty()) request.header("Cookie", mine);
        if (form != null)
            request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form));
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void keep(String header) {
        var path = header.replaceAll("(?i).*;\\s*path=([^;]*).*", "$1");
        var pair = header.split(";", 2)[0];
        var key = path + " " + pair.split("=", 2)[0];
        if (header.toLowerCase(Locale.ROOT).contains("max-age=0")) cookies.remove(key);
        else cookies.put(key, new Cookie(path, pair));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
