package org.evident.suggestions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;
import org.evident.shared.security.Caller;
import org.evident.shared.security.Holders;
import org.evident.shared.security.Right;

/** Tells those who can do something of a suggestion, and whoever made it of the answer. Others read nothing of its words. */
@ApplicationScoped
class SuggestionNotices {

    private final Holders holders;
    private final Notices notices;
    private final Caller caller;

    SuggestionNotices(Holders holders, Notices notices, Caller caller) {
        this.holders = holders;
        this.notices = notices;
        this.caller = caller;
    }

    void tellOf(UUID id, SuggestionInput input) {
        var event = input.kind().equals("event");
        Set<UUID> people =
                holders.of(event ? Right.MANAGE_EVENTS : Right.EDIT_RESOURCES, input.organisationId()).stream()
                        .filter(person -> !person.equals(caller.id()))
                        .collect(Collectors.toSet());
        notices.tell(
                people,
                new Notice(
                        "suggestion:" + id,
                        "suggestion",
                        event ? "Somebody suggests a learning event" : "Somebody suggests a resource",
                        "Read why, and say what becomes of it.",
                        event ? "/events/suggestions" : "/desk/suggestions"));
    }

    /** Once for each answer, because it may be answered again. */
    void tellAnswer(UUID person, SuggestionView suggestion) {
        var words =
                switch (suggestion.state() + " " + suggestion.kind()) {
                    case "taken-up event" -> "“%s”, which you suggested, is being planned";
                    case "taken-up resource" -> "“%s”, which you suggested, is being added";
                    default -> "“%s”, which you suggested: not now";
                };
        notices.tell(
                List.of(person),
                new Notice(
                        "suggestion-answered:%s:%d".formatted(suggestion.id(), suggestion.version()),
                        "suggestion-answered",
                        words.formatted(suggestion.title()),
                        suggestion.reason(),
                        "/suggestions"));
    }
}
