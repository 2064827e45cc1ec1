package org.chuhai.local.health;

import java.util.List;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * How one part of the suite is.
 *
 * @param id as users call it
 * @param megabytes of memory that its process holds; null where it has none of its own
 * @param says what there is to know: trouble, and what waits
 */
record PartHealth(
        String id, Text name, Standing standing, @Nullable Long megabytes, List<Text> says) {

    PartHealth {
        says = List.copyOf(says);
    }

    /** The worst that can be said of it. */
    enum Standing {
        /** It answers, and nothing waits for long. */
        WELL(new Text("正常", "well")),
        /** It answers, and something is wrong. */
        UNWELL(new Text("异常", "not well")),
        /** It does not answer. */
        AWAY(new Text("无应答", "away"));

        private final Text words;

        Standing(Text words) {
            this.words = words;
        }

        Text words() {
            return words;
        }
    }

    static PartHealth well(String id, Text name) {
        return new PartHealth(id, name, Standing.WELL, null, List.of());
    }

    static PartHealth away(String id, Text name, String why) {
        return new PartHealth(id, name, Standing.AWAY, null, List.of(new Text(why, why)));
    }

    PartHealth holding(@Nullable Long held) {
        return new PartHealth(id, name, standing, held, says);
    }

    boolean isWell() {
        return standing == Standing.WELL;
    }
}
