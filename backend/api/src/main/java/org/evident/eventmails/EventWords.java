package org.evident.eventmails;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evident.shared.time.UkTime;

/**
 * A mail in words.
 *
 * @param lines what happened
 * @param facts when, where and how
 * @param notes what to know besides
 */
record EventWords(
        String subject, List<String> lines, List<Fact> facts, String linkLabel, String linkPath, List<String> notes) {

    private static final int LONGEST_SUBJECT = 150;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    record Fact(String name, String value) {

        public boolean isLink() {
            return value.startsWith("https://") || value.startsWith("http://");
        }
    }

    /** @param offerPath where an offer is answered; null where nothing is offered */
    static EventWords of(EventLetter letter, String offerPath) {
        var title = oneLine(letter.event().title());
        return new EventWords(
                subject(letter.kind(), title),
                lines(letter, title),
                facts(letter),
                label(letter.kind()),
                path(letter, offerPath),
                notes(letter));
    }

    private static String subject(MailKind kind, String title) {
        var subject =
                switch (kind) {
                            case REQUESTED -> "You asked for a place: ";
                            case WAITING -> "You are on the waiting list: ";
                            case OFFERED -> "A place is free for you: ";
                            case CONFIRMED -> "You have a place: ";
                            case CHANGED -> "Changed: ";
                            case POSTPONED -> "Postponed: ";
                            case CANCELLED -> "Cancelled: ";
                            case WITHDRAWN -> "Your booking is cancelled: ";
                            case REPLACED -> "A colleague goes in your place: ";
                            case DECLINED -> "Not approved: ";
                            case LAPSED -> "Your booking has lapsed: ";
                            case REMINDER -> "Coming up: ";
                            case JOINING -> "How to join: ";
                            case APPROVAL_ASKED -> "To approve: ";
                        }
                        + title;
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    private static List<String> lines(EventLetter letter, String title) {
        var lines = new ArrayList<String>();
        lines.add(happened(letter).replace("{}", title));
        if (letter.reason() != null && !letter.reason().isBlank()) lines.add("Reason: " + oneLine(letter.reason()));
        return lines;
    }

    /** In one sentence or two; {} is the title. */
    private static String happened(EventLetter letter) {
        return switch (letter.kind()) {
            case REQUESTED -> "You asked for a place at “{}”. Your manager is asked to approve it.";
            case WAITING ->
                "“{}” is full. You are in line: when a place is free, we offer it in the order people came.";
            case OFFERED ->
                "A place at “{}” is free, and it is kept for you until " + moment(letter.offeredUntil())
                        + ". After that it goes to the next in line.";
            case CONFIRMED -> "You have a place at “{}”.";
            case CHANGED ->
                letter.hasPlace()
                        ? "“{}” has changed. You keep your place. This is how it is now:"
                        : "“{}”, which you asked to come to, has changed. This is how it is now:";
            case POSTPONED -> "“{}” is postponed. You keep your place, and we write when there is a new date.";
            case CANCELLED -> "“{}” is cancelled. You need do nothing.";
            case WITHDRAWN -> "Your booking for “{}” is cancelled.";
            case REPLACED ->
                letter.about() == null
                        ? "A colleague now goes to “{}” in your place."
                        : oneLine(letter.about()) + " now goes to “{}” in your place.";
            case DECLINED -> "Your booking for “{}” was not approved. Talk to your manager about it.";
            case LAPSED -> "Your booking for “{}” has lapsed, because there was no answer in time.";
            case REMINDER -> "“{}” is coming up, and you have a place.";
            case JOINING -> "“{}” is tomorrow or sooner. This is how you join:";
            case APPROVAL_ASKED -> oneLine(letter.about()) + " asks for your approval to go to “{}”.";
        };
    }

    private static List<Fact> facts(EventLetter letter) {
        var event = letter.event();
        var facts = new ArrayList<Fact>();
        if (event.startsAt() != null && letter.kind() != MailKind.POSTPONED)
            facts.add(new Fact("When", span(event.startsAt(), event.endsAt())));
        var joins = letter.hasPlace() && letter.kind().saysHowToCome();
        if (event.venue() != null) facts.add(new Fact("Where", oneLine(event.venue())));
        else if (!event.mode().equals("in-person")) facts.add(new Fact("Where", "Online"));
        if (joins && event.joinUrl() != null) facts.add(new Fact("Join online", event.joinUrl()));
        if (joins && event.joiningInfo() != null)
            facts.add(new Fact("To join", event.joiningInfo().strip()));
        if (joins && event.accessInfo() != null)
            facts.add(new Fact("Access", event.accessInfo().strip()));
        return facts;
    }

    private static String label(MailKind kind) {
        return switch (kind) {
            case OFFERED -> "Accept or decline";
            case APPROVAL_ASKED -> "Decide";
            default -> "Open it in Evident";
        };
    }

    private static String path(EventLetter letter, String offerPath) {
        return switch (letter.kind()) {
            case OFFERED -> offerPath;
            case APPROVAL_ASKED -> "/events/approvals";
            default -> "/events/" + letter.event().id();
        };
    }

    private static List<String> notes(EventLetter letter) {
        return switch (letter.kind()) {
            case CONFIRMED, REMINDER, JOINING ->
                List.of(
                        "If you cannot come, cancel in Evident, so that somebody else can have the place. Declining the invitation in your calendar cancels nothing.");
            case CHANGED ->
                letter.hasPlace()
                        ? List.of(
                                "If you cannot come any more, cancel in Evident. Declining the invitation in your calendar cancels nothing.")
                        : List.of();
            default -> List.of();
        };
    }

    private static String span(Instant starts, Instant ends) {
        var from = starts.atZone(UkTime.ZONE);
        var to = ends.atZone(UkTime.ZONE);
        var last = from.toLocalDate().equals(to.toLocalDate()) ? "" : DAY.format(to) + ", ";
        return "%s, %s to %s%s".formatted(DAY.format(from), TIME.format(from), last, TIME.format(to));
    }

    private static String moment(Instant moment) {
        var at = moment.atZone(UkTime.ZONE);
        return DAY.format(at) + ", " + TIME.format(at);
    }

    /** What somebody typed makes no line, and so no header, of its own. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
