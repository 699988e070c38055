package org.evident.shared.privacy;

/**
 * A column as the database has it.
 *
 * @param type           as PostgreSQL writes it: {@code uuid}, {@code text}, {@code timestamp with time zone}
 * @param inKey          whether it is part of a primary key or of something unique
 * @param saysWho        whether it holds the id of a person
 */
public record TableColumn(String name, String type, boolean nullable, boolean inKey, boolean saysWho) {

    TableColumn alsoSaysWho(boolean named) {
        return new TableColumn(name, type, nullable, inKey, saysWho || named);
    }

    public boolean is(String wanted) {
        return type.equals(wanted);
    }
}
