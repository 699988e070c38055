package org.evident.living;

import java.util.List;
import org.evident.shared.events.ResourceEnded;

/**
 * What people are told of the end of a resource.
 *
 * @param reason why it was withdrawn, or null
 * @param next the title of what replaces it, or null
 * @param topic one of its topics that are for all, by its slug, or null
 */
record EndedWords(String title, boolean withdrawn, String reason, String next, String topic) {

    private static final int LONGEST = 250;

    String title(boolean replaced) {
        if (replaced) return "“%s” was replaced by “%s”".formatted(brief(title), brief(next));
        return (withdrawn ? "“%s” was withdrawn" : "“%s” no longer holds").formatted(brief(title));
    }

    String detail(List<String> ways, boolean replaced) {
        var said = new StringBuilder("You ").append(joined(ways)).append('.');
        if (withdrawn && reason != null) said.append("\nWhy it was withdrawn: ").append(reason);
        if (!replaced) said.append("\nLook for something newer before you rely on it again.");
        return said.toString();
    }

    /** To what replaces it; or, since a withdrawn one is open to readers no more, to what else there is on its topic. */
    String address(ResourceEnded ended, boolean replaced) {
        if (replaced) return "/resources/" + ended.replacedBy();
        if (!withdrawn) return "/resources/" + ended.resourceId();
        return topic == null ? "/hub" : "/search?topic=" + topic;
    }

    private static String joined(List<String> ways) {
        if (ways.size() == 1) return ways.getFirst();
        return String.join(", ", ways.subList(0, ways.size() - 1)) + " and " + ways.getLast();
    }

    private static String brief(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
