package org.evident.attack;

import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.evident.support.Published;
import org.evident.support.Raw;

/** Whether an answer to a hostile request is one the contract and our own rules allow. */
final class Verdict {

    /** Words that only a stack trace or a database would say. */
    private static final Pattern INSIDES = Pattern.compile(
            "Exception|org\\.(evident|hibernate|postgresql)|java\\.|ERROR: |SQLSTATE|learning_resource");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Answers that were found right: most refusals differ in the number of the request alone. */
    private static final Set<List<Object>> RIGHT = ConcurrentHashMap.newKeySet();

    /** What is wrong with it; empty when nothing is. */
    Optional<String> on(Contract.Operation operation, Raw.Answer answer) {
        if (answer.status() == 0) return wrong("no answer", answer);
        if (answer.status() >= 500) return wrong("a fault of ours", answer);
        if (answer.millis() > 2000) return wrong("took " + answer.millis() + " ms", answer);
        if (answer.header("x-request-id").isEmpty()) return wrong("no request id", answer);
        if (!"nosniff".equals(answer.header("x-content-type-options"))) return wrong("may be sniffed", answer);
        if (!answer.header("content-security-policy").contains("frame-ancestors 'none'"))
            return wrong("may be framed", answer);
        if (!answer.header("strict-transport-security").contains("max-age=31536000"))
            return wrong("may be asked without TLS", answer);
        if (answer.headers().containsKey("set-cookie")) return wrong("a cookie", answer);
        if (answer.status() >= 400) return refusal(operation, answer);
        return shape(operation, answer);
    }

    private Optional<String> refusal(Contract.Operation operation, Raw.Answer answer) {
        if (!answer.header("content-type").startsWith("application/problem+json")) return wrong("no problem", answer);
        if (INSIDES.matcher(answer.text()).find()) return wrong("shows our insides", answer);
        try {
            var problem = JSON.readTree(answer.body());
            if (!problem.path("requestId").asText().equals(answer.header("x-request-id")))
                return wrong("two ids", answer);
            if (problem.path("status").asInt() != answer.status()) return wrong("two statuses", answer);
        } catch (IOException e) {
            return wrong("no JSON", answer);
        }
        return shape(operation, answer);
    }

    private Optional<String> shape(Contract.Operation operation, Raw.Answer answer) {
        var said = answer.text().replace(answer.header("x-request-id"), "");
        var known = List.<Object>of(
                operation.id(), answer.status(), answer.header("content-type"), said.hashCode(), said.length());
        if (RIGHT.contains(known)) return Optional.empty();
        var wrong = unlikeContract(operation, answer);
        if (wrong.isEmpty()) RIGHT.add(known);
        return wrong;
    }

    private Optional<String> unlikeContract(Contract.Operation operation, Raw.Answer answer) {
        var response = SimpleResponse.Builder.status(answer.status());
        if (answer.body().length > 0)
            response.withContentType(answer.header("content-type")).withBody(answer.body());
        var report = Published.CONTRACT.validateResponse(
                operation.path(), Request.Method.valueOf(operation.method()), response.build());
        if (!report.hasErrors()) return Optional.empty();
        return wrong(
                "not as in the contract: " + report.getMessages().getFirst().getMessage(), answer);
    }

    private static Optional<String> wrong(String what, Raw.Answer answer) {
        var text = answer.text();
        return Optional.of(
                "%s: %d %s".formatted(what, answer.status(), text.substring(0, Math.min(300, text.length()))));
    }
}
