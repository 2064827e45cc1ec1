package org.chuhai.logistics.customsdocument;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Dates and times in the full form of RFC 3339: ISO 8601 knows shorter times and longer years, which are refused. */
final class Rfc3339 {

    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Rfc3339() {}

    /**
     * The moment, exact to the microsecond.
     *
     * @throws DateTimeException if the text is no such time
     */
    static Instant time(String text) {
        return OffsetDateTime.parse(inForm(TIME, text)).toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * The day.
     *
     * @throws DateTimeException if the text is no such date
     */
    static LocalDate date(String text) {
        return LocalDate.parse(inForm(DATE, text));
    }

    private static String inForm(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new DateTimeException("not the form of RFC 3339");
        }
        return text;
    }
}
