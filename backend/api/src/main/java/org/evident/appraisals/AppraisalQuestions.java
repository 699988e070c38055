package org.evident.appraisals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.evident.shared.problem.ProblemException;

/** What is asked of a resource, by its side of evidence. A question that is no longer asked keeps its key and its words. */
@ApplicationScoped
class AppraisalQuestions {

    private final List<AppraisalQuestionView> all;

    AppraisalQuestions(ObjectMapper json) {
        try (var in = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("reference/appraisal-questions.json")) {
            all = json.readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<AppraisalQuestionView> all() {
        return all;
    }

    String text(String key) {
        return all.stream()
                .filter(question -> question.key().equals(key))
                .map(AppraisalQuestionView::text)
                .findFirst()
                .orElse(key);
    }

    /** Each answer is to a question for this side, and each question is answered once. */
    void require(String side, List<AppraisalInput.Answered> answers) {
        var open = new HashSet<String>();
        all.stream().filter(question -> question.side().equals(side)).forEach(question -> open.add(question.key()));
        IntStream.range(0, answers.size())
                .filter(n -> !open.remove(answers.get(n).question()))
                .findFirst()
                .ifPresent(n -> {
                    throw ProblemException.invalid(
                            "/answers/" + n + "/question", "Answer each question for its side of evidence once");
                });
    }
}
