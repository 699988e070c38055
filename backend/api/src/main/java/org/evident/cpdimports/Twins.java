package org.evident.cpdimports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.evident.shared.portfolio.Portfolio;
import org.evident.shared.portfolio.Portfolio.Which;
import org.evident.shared.portfolio.Written;

/** Finds what somebody has already: the same record, the same title on the same day, or the same words. */
@ApplicationScoped
class Twins {

    private static final int PAGE = 500;
    private static final int MOST = 20_000;
    private static final int WORDS = 40;

    private final Portfolio portfolio;

    Twins(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /** Where the same stands: among the person's records, or in an earlier row of the file. */
    record Twin(UUID id, Integer position) {}

    /** What is known so far; rows of a file are learnt as they are read. */
    static final class Known {

        private final Map<String, Twin> twins = new HashMap<>();

        Twin find(Recorded record) {
            return keys(
                            record.id(),
                            record.title(),
                            record.happenedOn(),
                            record.description() + " " + record.learning())
                    .stream()
                    .map(twins::get)
                    .filter(twin -> twin != null)
                    .findFirst()
                    .orElse(null);
        }

        void learn(Recorded record, int position) {
            learn(
                    new Twin(null, position),
                    keys(null, record.title(), record.happenedOn(), record.description() + " " + record.learning()));
        }

        private void learn(Twin twin, List<String> keys) {
            for (var key : keys) twins.putIfAbsent(key, twin);
        }
    }

    Known of(UUID person) {
        var known = new Known();
        var read = 0;
        List<Written> page;
        for (Written last = null;
                read < MOST && !(page = portfolio.page(person, new Which(null, null, null), last, PAGE)).isEmpty();
                last = page.getLast()) {
            for (var each : page) {
                var piece = each.piece();
                known.learn(
                        new Twin(piece.id(), null),
                        keys(
                                piece.id(),
                                piece.title(),
                                piece.happenedOn(),
                                piece.description() + " " + piece.learning()));
            }
            read += page.size();
        }
        return known;
    }

    private static List<String> keys(UUID id, String title, LocalDate day, String text) {
        var keys = new ArrayList<String>();
        if (id != null) keys.add("id " + id);
        var name = plain(title);
        if (!name.isEmpty() && day != null) keys.add("day " + day + " " + name);
        var words = plain(text);
        if (words.length() >= WORDS) keys.add("words " + words);
        return keys;
    }

    /** A comma moved or a capital changed makes nothing new. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
