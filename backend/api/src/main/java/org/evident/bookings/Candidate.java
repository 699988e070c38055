package org.evident.bookings;

import java.util.UUID;
import org.evident.shared.problem.ProblemException;
import org.evident.shared.problem.ProblemType;

/**
 * Somebody who may come to an event, and from where.
 *
 * @param pool    where their place is counted: that of their organisation where it has places of its own
 * @param booking what they have already; null for nothing
 * @param isOpen  whether the event is open to them
 * @param isMeant whether it is meant for such as them
 * @param isMine  whether the caller books for them
 * @param missing what they must have been to first and have not, or null
 */
record Candidate(
        UUID id,
        String name,
        UUID organisationId,
        UUID serviceAreaId,
        UUID teamId,
        UUID pool,
        Integer places,
        int taken,
        int waiting,
        boolean needsApproval,
        UUID booking,
        boolean isOpen,
        boolean isMeant,
        boolean isMine,
        String missing,
        boolean isMe) {

    private static final int LONGEST = 200;

    /** Why they can not book, or be booked; null when they can. */
    ProblemException whyNot() {
        if (!isMine) return refused("You may not book for them. Supervisors book for the people they supervise");
        if (booking != null)
            return ProblemException.duplicate(
                    isMe ? "You have booked this already" : "They have booked this already", "/bookings/" + booking);
        if (organisationId == null) return refused("Only people of an organisation can book");
        if (!isOpen) return refused(isMe ? "This event is not open to you" : "This event is not open to them");
        if (!isMeant) return refused(isMe ? "This event is meant for others" : "This event is not meant for them");
        if (missing != null)
            return refused("Go to these first: " + inShort(missing) + ". Who runs it can book "
                    + (isMe ? "you" : "them") + " all the same");
        return null;
    }

    /** As somebody whom a colleague names, rather than whom the caller supervises. */
    Candidate meant() {
        return new Candidate(
                id,
                name,
                organisationId,
                serviceAreaId,
                teamId,
                pool,
                places,
                taken,
                waiting,
                needsApproval,
                booking,
                isOpen,
                isMeant,
                true,
                missing,
                isMe);
    }

    boolean isFree() {
        return waiting == 0 && (places == null || taken < places);
    }

    Integer placesLeft() {
        return places == null ? null : Math.max(0, waiting > 0 ? 0 : places - taken);
    }

    private static String inShort(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private static ProblemException refused(String why) {
        return new ProblemException(ProblemType.NOT_ALLOWED, why);
    }
}
