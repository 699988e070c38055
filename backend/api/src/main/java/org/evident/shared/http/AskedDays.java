package org.evident.shared.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.evident.shared.problem.MalformedAddress;

/** As {@link WrittenDays}, for days in an address: a year has four digits, so that one may count on from any day. */
@Provider
public class AskedDays implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == LocalDate.class ? (ParamConverter<T>) new Day() : null;
    }

    private static final class Day implements ParamConverter<LocalDate> {

        @Override
        public LocalDate fromString(String text) {
            try {
                var day = LocalDate.parse(text);
                if (day.getYear() >= 1 && day.getYear() <= 9999) return day;
            } catch (DateTimeException notADay) {
                // Refused below, like a year of five digits.
            }
            throw new MalformedAddress("Write a day as 2026-11-30");
        }

        @Override
        public String toString(LocalDate day) {
            return day.toString();
        }
    }
}
