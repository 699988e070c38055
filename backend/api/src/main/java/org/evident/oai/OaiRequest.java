package org.evident.oai;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a harvester asked: one known verb, and each of its arguments once, in its grammar.
 *
 * @param arguments by name, without the verb
 */
record OaiRequest(OaiVerb verb, Map<String, String> arguments) {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.!~*'()-]{1,200}");

    private static final Map<String, Pattern> GRAMMAR = Map.of(
            "metadataPrefix",
            WORD,
            "set",
            WORD,
            "identifier",
            Pattern.compile("[!-~]{1,200}"),
            "from",
            OaiWindow.DATE,
            "until",
            OaiWindow.DATE,
            "resumptionToken",
            Pattern.compile("[!-~]{1,1000}"));

    static OaiRequest of(MultivaluedMap<String, String> sent) {
        var verb = verb(sent.get("verb"));
        var arguments = new TreeMap<String, String>();
        sent.forEach((name, values) -> {
            if (!name.equals("verb")) arguments.put(name, value(verb, name, values));
        });
        if (!arguments.containsKey("resumptionToken")) requireAll(verb, arguments);
        else if (arguments.size() > 1) throw OaiError.argument("resumptionToken stands alone");
        return new OaiRequest(verb, arguments);
    }

    private static OaiVerb verb(List<String> values) {
        if (values == null || values.size() != 1) throw new OaiError(OaiError.Code.badVerb, "Send one verb");
        return OaiVerb.named(values.getFirst())
                .orElseThrow(() -> new OaiError(OaiError.Code.badVerb, "That is none of the six verbs"));
    }

    private static String value(OaiVerb verb, String name, List<String> values) {
        if (!verb.takes(name)) throw OaiError.argument(verb + " does not take all that you sent");
        if (values.size() != 1) throw OaiError.argument("Send " + name + " once");
        if (!GRAMMAR.get(name).matcher(values.getFirst()).matches()) {
            throw OaiError.argument("Check how " + name + " is written");
        }
        return values.getFirst();
    }

    private static void requireAll(OaiVerb verb, Map<String, String> arguments) {
        for (var name : verb.needed) {
            if (!arguments.containsKey(name)) throw OaiError.argument(verb + " needs " + name);
        }
    }

    String get(String argument) {
        return arguments.get(argument);
    }
}
