package org.evident.bookings;

import java.util.UUID;
import org.evident.shared.idempotency.Idempotency.Claim;

/**
 * Somebody wants a place, as the statement that gives it reads it.
 *
 * @param pending whether somebody has to approve it
 * @param by      who books it for them
 * @param manager who is asked to approve it, or null for whoever is nearest
 * @param caller  with key and hash: whose Idempotency-Key it came under; null without one
 */
record Wish(
        UUID person,
        UUID organisation,
        UUID area,
        UUID team,
        boolean pending,
        UUID by,
        UUID manager,
        String offer,
        String ask,
        String access,
        String diet,
        String caller,
        String key,
        String hash) {

    static Wish of(Candidate who, UUID by, BookingInput said, Claim claim) {
        return new Wish(
                who.id(),
                who.organisationId(),
                who.serviceAreaId(),
                who.teamId(),
                who.needsApproval(),
                by,
                who.needsApproval() ? said.managerId() : null,
                BookingInput.tidy(said.offer()),
                BookingInput.tidy(said.ask()),
                BookingInput.tidy(said.access()),
                BookingInput.tidy(said.diet()),
                claim == null ? null : claim.caller(),
                claim == null ? null : claim.key(),
                claim == null ? null : claim.hash());
    }
}
