package org.evident.resources;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.evident.shared.problem.ProblemException;

/** Where a resource stands between draft and withdrawn. */
@Embeddable
class LifeCycle {

    String status = "draft";
    String returnNote;
    String withdrawnReason;
    LocalDate reviewBy;
    UUID replacedBy;

    /** Changing what is said of it leaves its stage, unless what was due a check no longer is. */
    void edit(LocalDate nextReview, LocalDate today) {
        Act.EDIT.requireIn(status);
        reviewBy = nextReview;
        if (status.equals("review-due") && (nextReview == null || !nextReview.isBefore(today))) status = "published";
    }

    boolean isPublished() {
        return status.equals("published") || status.equals("review-due");
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
        replacedBy = null;
    }

    void archive() {
        become(Act.ARCHIVE, "archived");
    }

    /** For good. What to use instead may be named. */
    void withdraw(String reason, UUID instead) {
        become(Act.WITHDRAW, "withdrawn");
        withdrawnReason = reason;
        if (instead != null) replacedBy = instead;
    }

    /** Another took its place: it leaves lists and searches, and stays readable by those who come by its address. */
    void giveWayTo(UUID newer) {
        status = "archived";
        replacedBy = newer;
    }

    private void become(Act act, String next) {
        act.requireIn(status);
        status = next;
    }
}
