package org.evident.shared.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

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
}
