package org.evident.invitations;

import java.util.ArrayList;
import java.util.List;
import org.evident.invitations.FileRowView.Fault;

/** What is wrong with one row, column by column. */
final class Faults {

    private final List<Fault> all = new ArrayList<>();

    List<Fault> all() {
        return List.copyOf(all);
    }

    void add(PeopleColumn column, String message) {
        all.add(new Fault(column.heading, message));
    }

    /** Notes what is wrong, and goes on with something else. */
    <T> T add(PeopleColumn column, String message, T instead) {
        add(column, message);
        return instead;
    }
}
