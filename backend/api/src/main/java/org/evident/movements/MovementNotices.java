package org.evident.movements;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.evident.shared.notices.Notice;
import org.evident.shared.notices.Notices;

/** What people are told when somebody moves or leaves: who it is about, who takes over, and who planned it. */
@ApplicationScoped
class MovementNotices {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final String OWN = "Your reading list, your notes, your profile and your draft packs stay yours.";

    private final Notices notices;
    private final MovementRows rows;

    MovementNotices(Notices notices, MovementRows rows) {
        this.notices = notices;
        this.rows = rows;
    }

    void planned(Movement movement) {
        var place = rows.place(movement.serviceAreaId, movement.teamId);
        var organisation = rows.organisation(movement.organisationId);
        var title = movement.isLeaving()
                ? "Your last day with %s in Evident is %s".formatted(organisation, DAY.format(movement.day))
                : "From %s you are in %s".formatted(DAY.format(movement.day), place == null ? organisation : place);
        var detail = movement.isLeaving() ? "What colleagues rely on goes to one of them then. " + OWN : OWN;
        tell(movement, movement.personId, "planned", title, detail, "/account");
    }

    void cancelled(Movement movement) {
        var title = movement.isLeaving()
                ? "You stay with %s: your last day was taken back".formatted(rows.organisation(movement.organisationId))
                : "You stay where you are: your move on %s was taken back".formatted(DAY.format(movement.day));
        tell(movement, movement.personId, "cancelled", title, null, "/account");
    }

    void takenOver(Movement movement, UUID by, String leaver, String what, String address) {
        var title = "You look after %s that %s kept for others".formatted(what, leaver);
        tell(movement, by, "taken-over " + what, title, null, address);
    }

    /** The heir that was chosen could not take it. */
    void fellBack(Movement movement, UUID to, String leaver, String what, String address) {
        var title = "You look after %s that %s kept, because nobody else could take it over".formatted(what, leaver);
        tell(
                movement,
                to,
                "fell-back " + what,
                title,
                "Look at it, and pass it on where somebody else fits better.",
                address);
    }

    void impossible(Movement movement, String person) {
        if (movement.plannedBy == null) return;
        var title = movement.isLeaving()
                ? "The last day of %s was not carried out".formatted(person)
                : "%s could not be moved on %s".formatted(person, DAY.format(movement.day));
        var detail = "Something had changed meanwhile: where they belong, the place they go to, or who else is an"
                + " administrator. Put that right, and plan it again.";
        tell(movement, movement.plannedBy, "impossible", title, detail, address(movement));
    }

    private void tell(Movement movement, UUID person, String what, String title, String detail, String address) {
        var key = "movement:%s:%s:%d".formatted(movement.id, what, movement.version);
        var said = title.length() <= 600 ? title : title.substring(0, 599) + "…";
        notices.tell(List.of(person), new Notice(key, "movement", said, detail, address));
    }

    private static String address(Movement movement) {
        return "/movements/" + movement.id;
    }
}
