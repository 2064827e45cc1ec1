package org.chuhai.logistics.xmlmessage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates and times of the messages: digits only, in Beijing time, which has no summer time. */
public final class MessageTime {

    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSS").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern MOMENT_DIGITS = Pattern.compile("[0-9]{14}");
    private static final Pattern STAMP_DIGITS = Pattern.compile("[0-9]{17}");
    private static final Pattern DAY_DIGITS = Pattern.compile("[0-9]{8}");

    private MessageTime() {}

    /** Empty when it is not yyyyMMddHHmmss or there was never such a second. */
    public static Optional<Instant> moment(String digits) {
        return MOMENT_DIGITS.matcher(digits).matches() ? instant(digits, MOMENT) : Optional.empty();
    }

    /** yyyyMMddHHmmss; what is less than a second is cut off. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment.atOffset(BEIJING));
    }

    /** Empty when it is not yyyyMMddHHmmssSSS or there was never such a moment. */
    public static Optional<Instant> stamp(String digits) {
        return STAMP_DIGITS.matcher(digits).matches() ? instant(digits, STAMP) : Optional.empty();
    }

    /** yyyyMMddHHmmssSSS; what is less than a millisecond is cut off. */
    public static String stamp(Instant moment) {
        return STAMP.format(moment.atOffset(BEIJING));
    }

    private static Optional<Instant> instant(String digits, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDateTime.parse(digits, format).toInstant(BEIJING));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** Empty when it is not yyyyMMdd or there is no such day. */
    public static Optional<LocalDate> day(String digits) {
        if (!DAY_DIGITS.matcher(digits).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(digits, DAY));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** yyyyMMdd. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
