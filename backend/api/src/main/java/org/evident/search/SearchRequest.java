package org.evident.search;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evident.shared.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** What to look for. Values of one filter are alternatives; filters narrow each other. */
class SearchRequest extends PageRequest {

    private static final String MANY = "Choose 30 or fewer";

    @RestQuery
    @Size(max = 400, message = "Search for 400 characters or fewer")
    @Parameter(description = "Words, \"phrases in quotes\" and -exclusions; up to 400 characters.")
    public String q;

    @RestQuery
    @Size(max = 30, message = MANY)
    @Parameter(description = "Slugs of topics.")
    public List<@Size(max = 100) String> topic;

    @RestQuery
    @Size(max = 30, message = MANY)
    @Parameter(description = "Slugs of kinds.")
    public List<@Size(max = 100) String> kind;

    @RestQuery
    @Size(max = 30, message = MANY)
    @Parameter(description = "Slugs of audiences, those a resource is also useful for included.")
    public List<@Size(max = 100) String> audience;

    @RestQuery
    @Size(max = 30, message = MANY)
    @Parameter(description = "Slugs of providers.")
    public List<@Size(max = 100) String> provider;

    @RestQuery
    @Size(max = 4, message = "Choose 4 or fewer")
    @Parameter(description = "Sides of evidence: practice, people, research, mixed.")
    public List<@Size(max = 20) String> side;

    @RestQuery
    @Size(max = 4, message = "Choose 4 or fewer")
    @Parameter(description = "Who can open it: open, members, licence, internal.")
    public List<@Size(max = 20) String> access;

    @RestQuery
    @Size(max = 10, message = "Choose 10 or fewer")
    @Parameter(description = "Formats: transcript, captions, easy-read, bsl, plain-text, audio, large-print.")
    public List<@Size(max = 20) String> format;

    @RestQuery
    @Size(max = 60, message = "Choose 60 or fewer")
    @Parameter(description = "Years of publication.")
    public List<@Size(max = 4) String> year;

    @RestQuery
    @Size(max = 4, message = "Choose 4 or fewer")
    @Parameter(description = "Time it takes: 5, 10 or 20 for up to so many minutes, or longer.")
    public List<@Size(max = 6) String> minutes;

    @RestQuery
    @Size(max = 9, message = "Choose 9 or fewer")
    @Parameter(description = "Codes of PCF domains.")
    public List<@Size(max = 40) String> pcf;

    @RestQuery
    @Parameter(description = "Only the set for everyone, or only the rest.")
    public Boolean baseline;

    @RestQuery
    @DefaultValue("relevance")
    @Pattern(regexp = "relevance|newest|shortest", message = "Choose relevance, newest or shortest")
    @Parameter(schema = @Schema(enumeration = {"relevance", "newest", "shortest"}))
    public String sort;

    @RestQuery
    @DefaultValue("false")
    @Parameter(description = "Search for exactly these words: no other forms, names or spellings.")
    public boolean exact;

    Map<String, List<String>> filters() {
        var filters = new LinkedHashMap<String, List<String>>();
        filters.put("minutes", minutes);
        filters.put("side", side);
        filters.put("topic", topic);
        filters.put("access", access);
        filters.put("kind", kind);
        filters.put("audience", audience);
        filters.put("provider", provider);
        filters.put("format", format);
        filters.put("year", year);
        filters.put("pcf", pcf);
        filters.put("baseline", baseline == null ? List.of() : List.of(baseline.toString()));
        filters.replaceAll((name, values) -> values == null ? List.of() : values);
        return filters;
    }
}
