package org.evident.bench;

/** One line of what speed is promised: some work, beside what limits it, against a bar. */
interface Line {

    String name();

    String work();

    String limit();

    String bar();

    Outcome measure(Bed bed) throws Exception;
}
