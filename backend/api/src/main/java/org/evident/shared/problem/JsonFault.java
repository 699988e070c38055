package org.evident.shared.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Says what is wrong with a JSON body without naming our classes or repeating what was sent. */
final class JsonFault {

    private JsonFault() {}

    static String describe(JacksonException e) {
        var where = e.getLocation() == null
                ? ""
                : " (line %d, column %d)"
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        if (e instanceof UnrecognizedPropertyException unknown) {
            var name = unknown.getPropertyName();
            return "Take out the property \"%s\", which we do not know%s"
                    .formatted(name.length() > 60 ? name.substring(0, 60) : name, where);
        }
        if (e instanceof InvalidFormatException format && !format.getPath().isEmpty()) {
            return "Check the value of \"%s\"%s"
                    .formatted(format.getPath().getLast().getFieldName(), where);
        }
        return "Send valid JSON that matches the contract" + where;
    }

    /** Which value it is, for a form to show it there; nothing where the JSON itself is broken. */
    static List<Problem.FieldError> errors(JacksonException e) {
        if (!(e instanceof InvalidFormatException format) || format.getPath().isEmpty()) return List.of();
        var pointer = format.getPath().stream()
                .map(at -> "/" + (at.getFieldName() == null ? "" + at.getIndex() : at.getFieldName()))
                .collect(Collectors.joining());
        if (pointer.length() > 200) return List.of();
        return List.of(new Problem.FieldError(pointer, wanted(format.getTargetType())));
    }

    private static String wanted(Class<?> type) {
        if (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class)
            return "Enter a whole number, such as 25";
        if (type == LocalDate.class) return "Enter a real day, such as 2026-12-24";
        return "Choose one of the values there are";
    }
}
