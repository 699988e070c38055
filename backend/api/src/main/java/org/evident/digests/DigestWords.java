package org.evident.digests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a digest reads in a notice. */
final class DigestWords {

    private static final int NAMES = 3;
    private static final int TITLES = 10;
    private static final int LONGEST = 180;

    /** A notice takes no more: three names of searches and three of topics may be longer together. */
    private static final int TITLE = 600;

    private DigestWords() {}

    /** 3 new for “kinship care” and in Domestic abuse. */
    static String title(List<News> news) {
        var parts = new ArrayList<String>();
        var searches = names(news, "search:");
        var topics = names(news, "topic:");
        if (!searches.isEmpty())
            parts.add("for "
                    + listed(searches.stream().map(name -> "“" + name + "”").toList()));
        if (!topics.isEmpty()) parts.add("in " + listed(topics));
        return shortened(news.size() + " new " + String.join(" and ", parts), TITLE);
    }

    /** The first titles, a line each. */
    static String detail(List<News> news) {
        var lines = news.stream()
                .limit(TITLES)
                .map(each -> shortened(each.title(), LONGEST))
                .collect(Collectors.joining("\n"));
        return news.size() <= TITLES ? lines : lines + "\nand " + (news.size() - TITLES) + " more";
    }

    private static List<String> names(List<News> news, String source) {
        return news.stream()
                .flatMap(each -> each.because().stream())
                .filter(because -> because.startsWith(source))
                .map(because -> because.substring(source.length()))
                .distinct()
                .toList();
    }

    private static String listed(List<String> names) {
        if (names.size() > NAMES)
            return String.join(", ", names.subList(0, NAMES - 1)) + " and " + (names.size() - NAMES + 1) + " more";
        if (names.size() == 1) return names.getFirst();
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
