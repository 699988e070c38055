package org.evident.bench;

import java.util.ArrayList;
import java.util.List;

/** What a line found: its readings by name, the figure that the bar is about, and whether it is met. */
final class Outcome {

    record Named(String name, Reading reading) {}

    private final List<Named> readings = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();
    private boolean met = true;
    private boolean steady = true;

    void reading(String name, Reading reading) {
        readings.add(new Named(name, reading));
        if (reading.wrong() > 0) {
            met = false;
            figures.add("%d wrong answers in %s".formatted(reading.wrong(), name));
        }
    }

    void sandwich(String clients, Sandwich.Result result) {
        reading("limit, " + clients, result.median().before());
        reading("Evident, " + clients, result.median().ours());
        figures.add(clients + ": " + result.rounds());
        steady &= result.steady();
    }

    void figure(String text, boolean good) {
        figures.add(text + (good ? "" : " (misses)"));
        met &= good;
    }

    void note(String text) {
        figures.add(text);
    }

    List<Named> readings() {
        return readings;
    }

    List<String> figures() {
        return figures;
    }

    /** A disturbed machine can show neither that a bar is met nor that it is missed. */
    String verdict() {
        if (!steady) return "disturbed";
        return met ? "met" : "not met";
    }
}
