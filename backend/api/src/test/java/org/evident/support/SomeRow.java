package org.evident.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evident.shared.privacy.Section;

/**
 * A row about somebody in any table of the data map, made from what the database says of its columns, so that a new table
 * needs nothing here unless its rules are its own.
 */
final class SomeRow {

    private static final Pattern CHOICES = Pattern.compile("ARRAY\\['([^']*)'");
    private static final Pattern LEAST = Pattern.compile(">= '?(-?\\d+)");

    /** What a rule of the database wants that nobody could guess. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("notice.address", "'/about'"),
            Map.entry("notice.kind", "'digest'"),
            Map.entry("audit_event.what", "'test.look'"),
            Map.entry("audit_event.detail", "'{}'"),
            Map.entry("resource_version.act", "'edit'"),
            Map.entry("resource_version.restored_from", "null"),
            Map.entry("resource_version.number", "(select count(*) + 1000 from resource_version)"),
            Map.entry("behaviour_check.answers", "'{0,1,2,3,4,null,2,2}'"),
            Map.entry("consent.how", "'in-the-app'"),
            Map.entry("consent.purpose", "'credit'"),
            Map.entry("consent.version", "1"),
            Map.entry("decision.reference_code", "'EC-1'"),
            Map.entry("retention_rule.years", "1"),
            Map.entry("retention_rule.version", "(select count(*) + 1000 from retention_rule)"),
            Map.entry("record_viewing.what", "'account'"),
            Map.entry("attachment.sha256", "encode(sha256(gen_random_uuid()::text::bytea), 'hex')"),
            Map.entry("attachment_chunk.position", "(select coalesce(max(position), 0) + 1 from attachment_chunk)"),
            Map.entry("cpd_submission.sha256", "encode(sha256(gen_random_uuid()::text::bytea), 'hex')"),
            Map.entry("cpd_import_row.position", "(select coalesce(max(position), 0) + 1 from cpd_import_row)"),
            Map.entry("calendar_feed.secret_hash", "encode(sha256(gen_random_uuid()::text::bytea), 'hex')"),
            Map.entry(
                    "rights_request_step.position", "(select coalesce(max(position), 0) + 1 from rights_request_step)"),
            Map.entry("invitation_row.position", "(select coalesce(max(position), 0) + 1 from invitation_row)"),
            Map.entry("learning_resource.visibility", "'organisation'"),
            Map.entry("learning_resource.contributors", "'[]'"),
            Map.entry("learning_resource.doi", "null"),
            Map.entry("learning_resource.isbn", "null"),
            Map.entry("learning_resource.issn", "null"),
            Map.entry("learning_resource.published_on", "null"));

    private final Section section;
    private final List<Map<String, String>> columns;
    private final String word;

    SomeRow(Section section, String word) {
        this.section = section;
        this.word = word;
        this.columns = read(section.table());
    }

    /** @param needed whether only what must not be empty is filled */
    String insert(String person, String other, boolean needed) {
        var values = new HashMap<String, String>();
        for (var column : columns) {
            var name = column.get("name");
            if (needed
                    && column.get("needed").equals("f")
                    && !name.equals(section.says().person())) continue;
            var value = value(column, person, other);
            if (value != null) values.put(name, value);
        }
        var names = List.copyOf(values.keySet());
        return "insert into %s (%s) select %s"
                .formatted(
                        section.table(),
                        String.join(", ", names),
                        names.stream().map(values::get).collect(Collectors.joining(", ")));
    }

    private String value(Map<String, String> column, String person, String other) {
        var name = column.get("name");
        var known = KNOWN.get(section.table() + "." + name);
        if (known != null) return known;
        if (name.equals(section.says().person())) return quoted(person, "uuid");
        if (column.get("refers") != null) return reference(column, person, other);
        var says = section.columns().stream().anyMatch(each -> each.name().equals(name) && each.saysWho());
        if (says) return quoted(other, "uuid");
        if (name.endsWith("email")) return quoted(SomePerson.emailOf(word), "text");
        if (name.equals("contact_name")) return quoted(SomePerson.nameOf(word), "text");
        var choice = CHOICES.matcher(column.get("rules"));
        if (choice.find()) return quoted(choice.group(1), column.get("type"));
        return ofType(column);
    }

    /** Resources are the person's own, so that nothing of others is touched and all of it can go with them. */
    private String reference(Map<String, String> column, String person, String other) {
        var refers = column.get("refers");
        if (refers.equals("person")) return quoted(other, "uuid");
        if (refers.equals(section.table())) return null;
        var own = refers.equals("learning_resource") ? " where owner_id = '" + person + "'" : "";
        return "(select %s from %s%s order by random() limit 1)".formatted(column.get("key"), refers, own);
    }

    private String ofType(Map<String, String> column) {
        var least = LEAST.matcher(column.get("rules"));
        return switch (column.get("type")) {
            case "uuid" -> "gen_random_uuid()";
            case "text" -> quoted(word + " " + column.get("name"), "text");
            case "text[]" -> "array[" + quoted(word + " " + column.get("name"), "text") + "]";
            case "uuid[]" -> "array[gen_random_uuid()]";
            case "integer", "bigint", "smallint" -> least.find() ? least.group(1) : "1";
            case "boolean" -> "true";
            case "date" -> "current_date";
            case "timestamp with time zone" -> "now() - random() * interval '1 day'";
            case "jsonb" ->
                column.get("rules").contains("'array'")
                        ? "jsonb_build_array(" + quoted(word, "text") + ")"
                        : "jsonb_build_object('said', " + quoted(word, "text") + ")";
            case "bytea" -> "decode('00ff', 'hex')";
            default -> null;
        };
    }

    private static String quoted(String text, String type) {
        return "cast('%s' as %s)".formatted(text.replace("'", "''"), type);
    }

    private static List<Map<String, String>> read(String table) {
        return Sql.all(
                        """
                        select concat_ws('|', a.attname, format_type(a.atttypid, null), a.attnotnull and not a.atthasdef,
                               coalesce(f.refers, '-'), coalesce(f.key, '-'),
                               translate(coalesce((select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k
                                   where k.conrelid = a.attrelid and k.contype = 'c' and k.conkey = array[a.attnum]), ''), '|', ' '))
                          from pg_attribute a
                          left join lateral (select p.relname as refers, k.attname as key from pg_constraint f
                               join pg_class p on p.oid = f.confrelid
                               join pg_attribute k on k.attrelid = f.confrelid and k.attnum = f.confkey[1]
                              where f.conrelid = a.attrelid and f.contype = 'f' and f.conkey = array[a.attnum] limit 1) f on true
                         where a.attrelid = cast(? as regclass) and a.attnum > 0 and not a.attisdropped
                           and a.attgenerated = '' and a.attidentity = ''
                           and (not a.atthasdef or a.attname <> 'version')""",
                        table)
                .stream()
                .map(line -> column(line.toString().split("\\|", 6)))
                .toList();
    }

    private static Map<String, String> column(String[] parts) {
        var column = new HashMap<>(
                Map.of("name", parts[0], "type", parts[1], "needed", parts[2].substring(0, 1), "rules", parts[5]));
        if (!parts[3].equals("-")) {
            column.put("refers", parts[3]);
            column.put("key", parts[4]);
        }
        return column;
    }

    static String person(String name, String email) {
        var id = UUID.randomUUID().toString();
        Sql.run(
                "insert into person (id, display_name, given_name, email, last_seen_on, learning_format)"
                        + " values (cast(? as uuid), ?, ?, ?, current_date, 'read')",
                id,
                name,
                name.split(" ")[0],
                email);
        return id;
    }
}
