package org.evident.search;

/** How far the catalogue's change log has been read: all of it before this transaction and number. */
record Cursor(long transaction, long sequence) {

    static Cursor parse(String text) {
        var dot = text.indexOf('.');
        return new Cursor(Long.parseLong(text.substring(0, dot)), Long.parseLong(text.substring(dot + 1)));
    }

    @Override
    public String toString() {
        return transaction + "." + sequence;
    }
}
