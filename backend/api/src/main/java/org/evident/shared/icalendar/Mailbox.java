package org.evident.shared.icalendar;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** From whom calendar messages come: the platform's own address, from which mails are sent. */
@ApplicationScoped
class Mailbox {

    private final String name;
    private final String address;

    Mailbox(@ConfigProperty(name = "evident.mail.from") String from) {
        var begin = from.lastIndexOf('<');
        name = begin > 0 ? from.substring(0, begin).replace('"', ' ').strip() : "Evident";
        address = from.substring(begin + 1).replace('>', ' ').strip();
    }

    String name() {
        return name;
    }

    String address() {
        return address;
    }
}
