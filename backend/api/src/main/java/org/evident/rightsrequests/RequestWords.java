package org.evident.rightsrequests;

import java.util.Map;
import org.evident.shared.notices.Notice;

/** What people are told of a request. What was asked and answered stands in the app alone, and in no mail. */
final class RequestWords {

    private static final String KIND = "rights-request";

    private static final Map<String, String> TITLES = Map.of(
            "receive", "We have your request about your data",
            "start", "We are working on your request about your data",
            "clarify", "We need to know more about your request",
            "reply", "We are working on your request about your data again",
            "extend", "Your request about your data needs more time",
            "answer", "Your request about your data is answered",
            "refuse", "We cannot do what you asked about your data");

    private static final String COMPLAIN =
            "The reason is in your request. You may complain to your organisation, and to the Information Commissioner's Office:"
                    + " ico.org.uk/make-a-complaint or 0303 123 1113.";

    private RequestWords() {}

    static Notice toRequester(RightsRequest request, String step) {
        var detail =
                switch (step) {
                    case "clarify" -> "The time for an answer stands until you have answered.";
                    case "refuse" -> COMPLAIN;
                    default -> null;
                };
        return notice(request, step, TITLES.get(step), detail, "/my-data/requests");
    }

    static Notice toAdministrators(RightsRequest request, String what, String title) {
        return notice(request, what, title, null, "/admin/privacy/requests/" + request.id);
    }

    /** Once for each day on which it may be due, whatever is done with it meanwhile. */
    static Notice due(RightsRequest request, String stage, String title) {
        var key = "%s:%s:%s:%s".formatted(KIND, request.id, stage, request.dueOn);
        return new Notice(key, KIND, title, null, "/admin/privacy/requests/" + request.id);
    }

    private static Notice notice(RightsRequest request, String what, String title, String detail, String address) {
        var key = "%s:%s:%s:%d".formatted(KIND, request.id, what, request.steps.size());
        return new Notice(key, KIND, title, detail, address);
    }
}
