package org.evident.resources;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.evident.shared.problem.ProblemException;

/** Where a resource stands between draft and withdrawn. */
@Embeddable
class LifeCycle {

    String status = "draft";
    String returnNote;
    String withdrawnReason;
    LocalDate reviewBy;

    void edit(LocalDate nextReview) {
        Act.EDIT.requireIn(status);
        reviewBy = nextReview;
    }

    void submit() {
        become(Act.SUBMIT, "in-review");
        returnNote = null;
    }

    void returnWith(String note) {
        become(Act.RETURN, "draft");
        returnNote = note;
    }

    void publish() {
        become(Act.PUBLISH, "published");
        returnNote = null;
    }

    /** Somebody has looked at it again and stands by it until the next date. */
    void review(LocalDate next, LocalDate today) {
        if (!next.isAfter(today)) {
            throw ProblemException.invalid("/reviewBy", "Enter a date in the future for the next check");
        }
        become(Act.REVIEW, "published");
        reviewBy = next;
    }

    void archive() {
        become(Act.ARCHIVE, "archived");
    }

    void withdraw(String reason) {
        become(Act.WITHDRAW, "withdrawn");
        withdrawnReason = reason;
    }

    private void become(Act act, String next) {
        act.requireIn(status);
        status = next;
    }
}
