package org.evident.shared.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;

/**
 * Takes days of the years 1 to 9999, written with four digits. Java and PostgreSQL write others in two ways, so that what
 * was kept could not be read again.
 */
@Singleton
class WrittenDays implements ObjectMapperCustomizer {

    /** After Quarkus has taught the mapper to read days, so that this one is asked first. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("days").addDeserializer(LocalDate.class, new Day()));
    }

    private static final class Day extends StdDeserializer<LocalDate> {

        private Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var day = LocalDateDeserializer.INSTANCE.deserialize(json, context);
            if (day == null || day.getYear() >= 1 && day.getYear() <= 9999) return day;
            return (LocalDate)
                    context.handleWeirdStringValue(LocalDate.class, day.toString(), "A year has four digits");
        }
    }
}
