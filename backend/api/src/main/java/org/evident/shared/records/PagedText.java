package org.evident.shared.records;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/** Text in UTF-8 that is made page by page as it is sent, so that a long one takes the memory of a page. */
public final class PagedText {

    private PagedText() {}

    /** @param pages gives the next page each time it is asked, and an empty one when there is no more */
    public static InputStream of(String first, Supplier<String> pages) {
        return new SequenceInputStream(new Enumeration<>() {
            private String next = first;

            @Override
            public boolean hasMoreElements() {
                return !next.isEmpty();
            }

            @Override
            public InputStream nextElement() {
                if (next.isEmpty()) throw new NoSuchElementException();
                var now = new ByteArrayInputStream(next.getBytes(StandardCharsets.UTF_8));
                next = pages.get();
                return now;
            }
        });
    }
}
