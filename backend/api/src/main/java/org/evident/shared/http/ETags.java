package org.evident.shared.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Versions in HTTP: an {@code ETag} on what can change, {@code If-Match} to change it, 304 for what has not changed. */
public final class ETags {

    private static final Pattern VERSION = Pattern.compile("\"v([0-9]{1,9})[^\"]{0,80}\"");

    private ETags() {}

    public static String of(int version) {
        return "\"v" + version + "\"";
    }

    /** 200 with the tag, or 304 when the caller already holds it. */
    public static <T> RestResponse<T> ok(String tag, HttpHeaders asked, T view) {
        if (matches(tag, asked)) return notModified(tag);
        return ResponseBuilder.ok(view).header("ETag", tag).build();
    }

    /** What was read to be changed, or has just been: 200 with its version. */
    public static <T> RestResponse<T> versioned(int version, T view) {
        return ResponseBuilder.ok(view).header("ETag", of(version)).build();
    }

    public static boolean matches(String tag, HttpHeaders asked) {
        var held = asked.getHeaderString("If-None-Match");
        return held != null && (held.equals("*") || held.contains(tag));
    }

    public static <T> RestResponse<T> notModified(String tag) {
        return ResponseBuilder.<T>notModified().header("ETag", tag).build();
    }

    public static <T> RestResponse<T> created(UriInfo uri, UUID id, int version, T view) {
        return ResponseBuilder.<T>created(
                        uri.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(view)
                .header("ETag", of(version))
                .build();
    }

    /** The version the caller saw: 428 when they do not say, 412 when it cannot be one of ours. */
    public static int required(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    ProblemType.VERSION_REQUIRED, "Send If-Match with the ETag you were given when you read it");
        }
        var match = VERSION.matcher(ifMatch.strip());
        if (!match.matches()) {
            throw new ProblemException(ProblemType.STALE_VERSION, "Read it again and send its ETag");
        }
        return Integer.parseInt(match.group(1));
    }

    /** For what may be written anew: nothing is asked where nothing stands, and as {@link #requireCurrent} where it does. */
    public static void requireStanding(String ifMatch, Optional<Integer> standing) {
        if (standing.isPresent()) requireCurrent(required(ifMatch), standing.get());
        else if (ifMatch != null && !ifMatch.isBlank()) requireCurrent(required(ifMatch), -1);
    }

    /** Refuses a change to anything but the newest version. */
    public static void requireCurrent(int expected, int actual) {
        if (expected != actual) throw stale();
    }

    /** Somebody else was first. */
    public static ProblemException stale() {
        return new ProblemException(
                ProblemType.STALE_VERSION, "It was changed after you opened it. Read it again, then send your change");
    }
}
