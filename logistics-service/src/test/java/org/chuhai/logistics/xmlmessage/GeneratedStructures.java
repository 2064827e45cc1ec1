package org.chuhai.logistics.xmlmessage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.chuhai.logistics.xmlmessage.Member.Field;
import org.chuhai.logistics.xmlmessage.Member.Format;
import org.chuhai.logistics.xmlmessage.Member.Part;
import org.chuhai.logistics.xmlmessage.Member.Skipped;

/** Structures over the whole range of every field of a table, the same for the same seed. */
public final class GeneratedStructures {

    /** Written with one UTF-16 unit each: Chinese, markup, what XML escapes or normalises, what editors get wrong. */
    private static final String[] CHARACTERS = {
        "核",
        "桃",
        "，",
        "a",
        "Z",
        "0",
        "|",
        "<",
        "&",
        ">",
        "]]>",
        "\"",
        "'",
        "&#13;",
        "&amp;",
        "<![CDATA[",
        "-->",
        "\r",
        "\n",
        "\t",
        " ",
        "\u00A0",
        "\u0085",
        "\u2028",
        "\uFFFD",
        "é",
        "\u3000",
        "\uFEFF",
        "\u007F",
        "ß"
    };

    private static final String[] WORDS = {"核桃", "a", "<b>", "&c;", "]]>", "\"d'", "é", "\u00A0x", "0|1"};
    private static final String SUPPLEMENTARY = "𠀀";
    private static final int PARTS = 3;
    private static final long SPAN = 3_000_000_000L;

    private final ElementTable table;
    private final Random random;
    private final Map<String, String> fixed = new HashMap<>();

    public GeneratedStructures(ElementTable table, long seed) {
        this.table = table;
        this.random = new Random(seed);
    }

    /** Every field of this name has this value, or none where it may be absent. */
    public GeneratedStructures fixing(String field, String value) {
        fixed.put(field, value);
        return this;
    }

    public Structure of(String typeName) {
        ElementType type = table.type(typeName);
        Structure.Builder built = Structure.builder();
        type.attributes().forEach(attribute -> field(built, attribute));
        for (Member member : type.members()) {
            switch (member) {
                case Field field -> field(built, field);
                case Part part -> parts(built, part);
                case Skipped _ -> {
                    // Nothing of it is ever in a structure.
                }
            }
        }
        return built.build();
    }

    private void parts(Structure.Builder built, Part part) {
        int least = part.required() ? 1 : 0;
        int count = least + random.nextInt(Math.min(part.most(), PARTS) - least + 1);
        for (int i = 0; i < count; i++) {
            built.add(part.name(), of(part.name()));
        }
    }

    private void field(Structure.Builder built, Field field) {
        boolean absent = field.mayBeEmpty() && random.nextInt(3) == 0;
        if (!absent) {
            String value = fixed.get(field.name());
            built.put(field.name(), value == null ? value(field) : value);
        }
    }

    private String value(Field field) {
        return switch (field.format()) {
            case Format.Characters(int least, int most) ->
                text(least, most, field.name().startsWith("@"));
            case Format.Digits(var counts) -> digits(one(counts));
            case Format.Collapsed(int least, int most) -> collapsed(least, most);
            case Format.OneOf(var values) -> one(values);
            case Format.Amount(int digits, int fraction) -> amount(digits - fraction, fraction);
            case Format.Count(int digits) -> integer(digits);
            case Format.Moment() -> MessageTime.moment(moment());
            case Format.Stamp() -> MessageTime.stamp(moment().plusMillis(random.nextInt(1000)));
            case Format.Day() -> MessageTime.day(LocalDate.ofEpochDay(random.nextInt(40_000)));
            case Format.Guid() -> guid();
        };
    }

    private <E> E one(List<E> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Instant moment() {
        return Instant.ofEpochSecond(random.nextLong(SPAN));
    }

    /** Shortest, longest or anything between; white space is kept, but all of it would say nothing. */
    private String text(int least, int most, boolean isAttribute) {
        int length = length(Math.max(1, least), most);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            String next = random.nextInt(8) == 0 ? SUPPLEMENTARY : CHARACTERS[random.nextInt(CHARACTERS.length)];
            boolean fits = text.length() + next.length() <= length && (least < most || !next.equals(SUPPLEMENTARY));
            text.append(fits ? next : "x");
        }
        String drawn = text.toString();
        if (isAttribute) {
            // XML turns other white space in an attribute into spaces.
            drawn = drawn.replaceAll("[\r\n\t]", " ");
        }
        boolean longEnough = drawn.codePointCount(0, drawn.length()) >= least;
        return drawn.isBlank() || !longEnough ? "y".repeat(length) : drawn;
    }

    private String collapsed(int least, int most) {
        int length = length(Math.max(1, least), most);
        StringBuilder text = new StringBuilder();
        while (true) {
            String next = (text.isEmpty() ? "" : " ") + WORDS[random.nextInt(WORDS.length)];
            if (text.length() + next.length() > length) {
                return text.append("z".repeat(length - text.length())).toString();
            }
            text.append(next);
        }
    }

    private int length(int least, int most) {
        return switch (random.nextInt(4)) {
            case 0 -> least;
            case 1 -> most;
            default -> least + random.nextInt(Math.min(most - least, 40) + 1);
        };
    }

    private String amount(int whole, int fraction) {
        return switch (random.nextInt(6)) {
            case 0 -> "0";
            case 1 -> "9".repeat(whole) + "." + "9".repeat(fraction);
            case 2 -> "0." + "0".repeat(fraction - 1) + "1";
            case 3 -> "1" + "0".repeat(whole - 1);
            case 4 -> random.nextInt(1000) + "." + digits(fraction);
            default -> Integer.toString(random.nextInt(1_000_000));
        };
    }

    private String integer(int digits) {
        return switch (random.nextInt(3)) {
            case 0 -> "1";
            case 1 -> "9".repeat(digits);
            default -> Integer.toString(random.nextInt(10_000));
        };
    }

    private String digits(int count) {
        return random.ints(count, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
    }

    private String guid() {
        return random.ints(32, 0, 16)
                .mapToObj(digit -> Integer.toHexString(digit).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining())
                .replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }
}
