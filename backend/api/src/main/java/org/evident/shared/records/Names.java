package org.evident.shared.records;

import java.util.regex.Pattern;
import org.evident.shared.csl.Work;

/** Names as files write them. citeproc-java's own parser loses what follows an apostrophe, as in O'Neill. */
public final class Names {

    private static final Pattern BODY = Pattern.compile(
            "(?iu)\\b(of|for|the|and|department|ministry|council|trust|university|institute|centre|center|office|association"
                    + "|foundation|group|society|network|agency|service|services|committee|commission|college|ltd|inc)\\b");
    private static final Pattern ACRONYM = Pattern.compile("(?<!\\p{L})\\p{Lu}{2,60}+(?!\\p{L})");
    private static final Pattern PARTICLES =
            Pattern.compile("(.+?) ((?:(?:van|von|de|der|den|la|le|du|da|di|del|dos|ter|bin|al) ){0,4}\\S+)");

    private static final int LONGEST = 400;

    private Names() {}

    /** "Family, Given", "Given Family", or the name of a body. */
    public static Work.Name of(String text, boolean editor) {
        var name = (text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .strip()
                .replaceAll("\\s+", " ");
        var comma = name.indexOf(',');
        if (comma > 0) {
            var given = name.substring(comma + 1).strip();
            return isBody(name.substring(0, comma)) && given.isEmpty()
                    ? body(name.substring(0, comma), editor)
                    : new Work.Name(name.substring(0, comma).strip(), given.isEmpty() ? null : given, null, editor);
        }
        var parts = PARTICLES.matcher(name);
        return isBody(name) || !parts.matches()
                ? body(name, editor)
                : new Work.Name(parts.group(2), parts.group(1), null, editor);
    }

    static Work.Name body(String text, boolean editor) {
        return new Work.Name(null, null, text, editor);
    }

    /** No name of a person has more than five words, one of these words, or only one. */
    private static boolean isBody(String name) {
        var words = name.split(" ").length;
        return words == 1
                || words > 5
                || BODY.matcher(name).find()
                || ACRONYM.matcher(name).find();
    }
}
