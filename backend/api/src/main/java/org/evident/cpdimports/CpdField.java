package org.evident.cpdimports;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a column of somebody's sheet can hold, and the headings it is known by: ours, the regulators', other portfolios'. */
@Schema(
        name = "CpdImportField",
        description = "What a column holds.",
        enumeration = {
            "title",
            "kind",
            "description",
            "happened-on",
            "learning",
            "impact",
            "peer-setting",
            "peer-name",
            "peer-text",
            "minutes",
            "hours",
            "due-on",
            "skip"
        })
enum CpdField {
    TITLE(
            "title",
            List.of(
                    "titleofcpd",
                    "activity",
                    "cpdactivity",
                    "activitytitle",
                    "name",
                    "subject",
                    "course",
                    "event",
                    "topic")),
    KIND("typeofcpd", List.of("type", "kind", "cpdtype", "activitytype", "typeofactivity", "category", "format")),
    DESCRIPTION(
            "description",
            List.of(
                    "whatitwas",
                    "details",
                    "summary",
                    "shortdescription",
                    "whatdidyoudo",
                    "relevance",
                    "notes",
                    "about")),
    HAPPENED_ON(
            "date",
            List.of(
                    "happenedon",
                    "day",
                    "dateofcpd",
                    "activitydate",
                    "dateofactivity",
                    "datecompleted",
                    "completedon",
                    "when")),
    LEARNING(
            "whatilearnt",
            List.of(
                    "learning",
                    "whatilearned",
                    "whatdidyoulearn",
                    "whathaveyoulearnt",
                    "reflection",
                    "reflections",
                    "learningoutcomes",
                    "keylearning")),
    IMPACT(
            "impact",
            List.of(
                    "impactonpractice",
                    "positiveimpact",
                    "impactonmypractice",
                    "benefit",
                    "outcome",
                    "application",
                    "howwillyouuseit")),
    PEER_SETTING("peersetting", List.of("wheretalkedover", "discussedin", "setting")),
    PEER_NAME("peername", List.of("peer", "withwhom", "discussedwith", "colleague")),
    PEER_TEXT("peerreflection", List.of("whatilearntfrompeer", "peerdiscussion", "discussion", "peerlearning")),
    MINUTES("minutes", List.of("durationminutes", "mins", "durationinminutes")),
    HOURS("hours", List.of("duration", "cpdhours", "hoursofcpd", "timespent", "length", "numberofhours")),
    DUE_ON("duedate", List.of("dueon", "plannedfor", "target", "targetdate")),
    SKIP("", List.of());

    private final String heading;
    private final List<String> others;

    CpdField(String heading, List<String> others) {
        this.heading = heading;
        this.others = others;
    }

    @JsonValue
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    static CpdField of(String key) {
        return Arrays.stream(values())
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Choose what the column holds"));
    }

    static CpdField guess(String heading) {
        var plain = heading.toLowerCase(Locale.ROOT).replaceAll("\\(.*?\\)", "").replaceAll("[^a-z]+", "");
        return Arrays.stream(values())
                .filter(field -> field != SKIP && (field.heading.equals(plain) || field.others.contains(plain)))
                .findFirst()
                .orElse(SKIP);
    }
}
