package org.evident.attack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values that no person types and that programs stumble over. */
final class Hostile {

    /** As they stand in an address, already encoded. */
    static final List<String> IN_ADDRESS = List.of(
            "%00",
            "a%00b",
            "%ED%A0%80",
            "%C0%AF",
            "%F5%80%80%80",
            "%E2%80%AE%E2%80%8F",
            "%E2%80%8B",
            "%0D%0ASet-Cookie:%20x=1",
            "%F0%9F%91%A9%E2%80%8D%F0%9F%92%BB",
            "-1",
            "0",
            "1",
            "100",
            "101",
            "2147483647",
            "2147483648",
            "-9223372036854775809",
            "1e400",
            "NaN",
            "Infinity",
            "0x10",
            "1.5",
            "0000-01-01",
            "10000-01-01",
            "-0001-12-31",
            "2024-02-30",
            "null",
            "true",
            "TRUE",
            "undefined",
            "%25",
            "%27%20or%20%271%27=%271",
            "%22",
            "%3Cscript%3E",
            "$%7Bjndi:ldap://x%7D",
            "..%2F..",
            "*:*",
            "title:%5Ba%20TO%20z%5D",
            "%28%28%28%28",
            "a~2%5E99",
            "x".repeat(1500),
            "%F0%9D%94%BC".repeat(120),
            "00000000-0000-0000-0000-000000000000",
            "00000000-0000-7000-8000-00000000101",
            "a,b",
            "a&a=b&a",
            "%2B%2B%2B",
            "+");

    /** JSON values, by what they are. */
    static final Map<String, String> JSON = json();

    /** Whole bodies that are not what was asked for. */
    static final Map<String, byte[]> BODIES = bodies();

    /** Header values that HTTP itself allows. */
    static final List<String> HEADERS = List.of(
            "",
            "\"",
            "*",
            "W/\"v1\"",
            "\"v1\", \"v2\"",
            "\"v99999999999\"",
            "\"v0",
            "v0",
            "-1",
            "x".repeat(8000),
            "\u00e9\u00ff",
            "\"v1-" + "a".repeat(100) + "\"",
            "'; drop table person; --",
            "\t",
            "%00",
            "a,b;q=1e400");

    private Hostile() {}

    private static Map<String, String> json() {
        var values = new LinkedHashMap<String, String>();
        for (var literal : List.of(
                "null",
                "true",
                "[]",
                "{}",
                "[null]",
                "[[]]",
                "{\"a\":1}",
                "0",
                "-1",
                "1.5",
                "1e400",
                "-1e400",
                "2147483648",
                "9223372036854775808",
                "123456789012345678901234567890",
                "\"\"",
                "\" \"",
                "\"\\u0000\"",
                "\"a\\u0000b\"",
                "\"\\ud800\"",
                "\"\\udc00x\"",
                "\"\\u202e\\u200f\"",
                "\"\\u200b\"",
                "\"\\r\\nX: y\"",
                "\"\ud83d\udc69\u200d\ud83d\udcbb\"",
                "\"0000-01-01\"",
                "\"10000-01-01\"",
                "\"+10000-01-01\"",
                "\"2024-02-30\"",
                "\"<script>alert(1)</script>\"",
                "\"javascript:alert(1)\"",
                "\"https://a b\"",
                "\"=1+1\"",
                "\"${7*7}{{7*7}}\"",
                "\"' or 1=1 --\"",
                "\"00000000-0000-0000-0000-000000000000\"",
                "NaN",
                "Infinity",
                "01",
                "'a'",
                "undefined",
                "\"\t\"")) {
            values.put(literal, literal);
        }
        values.put("a megabyte", '"' + "x".repeat(1_000_000) + '"');
        values.put("a number of 5,000 digits", "9".repeat(5000));
        values.put("1,001 ids", "[" + "\"00000000-0000-7000-8000-000000001017\",".repeat(1000) + "\"x\"]");
        return values;
    }

    private static Map<String, byte[]> bodies() {
        var bodies = new LinkedHashMap<String, byte[]>();
        for (var text : List.of(
                "",
                " ",
                "null",
                "[]",
                "\"x\"",
                "1",
                "{",
                "}",
                "{}",
                "{}{}",
                "{\"a\":}",
                "{\"unknown\":1}",
                "{\"\":\"\"}",
                "\ufeff{}",
                "<a/>",
                "{\"__proto__\":{}}",
                "{\"id\":1,\"id\":2}")) {
            bodies.put(text, text.getBytes(StandardCharsets.UTF_8));
        }
        bodies.put("10,000 deep lists", ("[".repeat(10_000) + "]".repeat(10_000)).getBytes(StandardCharsets.UTF_8));
        bodies.put(
                "10,000 deep objects",
                ("{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000)).getBytes(StandardCharsets.UTF_8));
        bodies.put("a name of a megabyte", ("{\"" + "x".repeat(1_000_000) + "\":1}").getBytes(StandardCharsets.UTF_8));
        bodies.put("UTF-16", "{}".getBytes(StandardCharsets.UTF_16));
        bodies.put("overlong", new byte[] {'{', '"', (byte) 0xC0, (byte) 0xAF, '"', ':', '1', '}'});
        bodies.put("not text", new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2, 3});
        return bodies;
    }

    static List<String> jsonNames() {
        return new ArrayList<>(JSON.keySet());
    }
}
