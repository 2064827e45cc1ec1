package org.chuhai.logistics.xmlmessage;

import java.util.List;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** What may stand inside an element, as the element table has it. */
sealed interface Member {

    String name();

    Text label();

    boolean required();

    /** How often it may stand there. */
    int most();

    /**
     * An element (or attribute) that holds a value.
     *
     * @param preset the value of an element that is there and empty
     */
    record Field(
            String name,
            Text label,
            boolean required,
            Format format,
            @Nullable String preset) implements Member {

        /** Whether an element that is there may say nothing. */
        boolean mayBeEmpty() {
            return !required || (format instanceof Format.Characters text && text.least() == 0);
        }

        @Override
        public int most() {
            return 1;
        }
    }

    /** An element that holds other elements; its type has the same name. */
    record Part(String name, Text label, boolean required, int most) implements Member {}

    /** An element whose content is nobody's business here. */
    record Skipped(String name, Text label, boolean required, int most) implements Member {}

    /** The values that a field may have. */
    sealed interface Format {

        /** Text of so many characters, its white space kept. */
        record Characters(int least, int most) implements Format {}

        /** So many of the digits 0 to 9, or as many as another of the counts says. */
        record Digits(List<Integer> counts) implements Format {
            public Digits {
                counts = List.copyOf(counts);
            }
        }

        /** Text whose white space the schema collapses before it counts. */
        record Collapsed(int least, int most) implements Format {}

        record OneOf(List<String> values) implements Format {
            public OneOf {
                values = List.copyOf(values);
            }
        }

        /** Not negative; {@code digits} in all, {@code fraction} of them after the point. */
        record Amount(int digits, int fraction) implements Format {}

        /** Not negative. */
        record Count(int digits) implements Format {}

        /** yyyyMMddHHmmss, Beijing time. */
        record Moment() implements Format {}

        /** yyyyMMddHHmmssSSS, Beijing time. */
        record Stamp() implements Format {}

        /** yyyyMMdd. */
        record Day() implements Format {}

        /** 36 characters, upper-case hexadecimal 8-4-4-4-12. */
        record Guid() implements Format {}
    }
}
