package org.chuhai.logistics.customssimulator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The script by which a shop is answered.
 *
 * @param version 0 while nobody has set one: all goes well
 * @param setAt null while nobody has set one
 */
public record SetScript(
        AnswerScript script, long version, @Nullable Instant setAt) {}
