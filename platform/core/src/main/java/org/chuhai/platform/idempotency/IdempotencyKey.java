package org.chuhai.platform.idempotency;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller calls one intention, header {@code Idempotency-Key}. */
@Schema(
        name = "IdempotencyKey",
        type = SchemaType.STRING,
        minLength = 1,
        maxLength = 255,
        pattern = "^[\\x21-\\x7e]{1,255}$",
        description = "A value of your own for one intention; the same for each retry. Kept for 48 hours.",
        examples = "5f0c9a1e-7d2b-4c57-9c1f-3f0a3d0f6a11")
public record IdempotencyKey(String value) {

    /** Any text: what is wrong with it is told by a problem, not by a conversion. */
    public static IdempotencyKey fromString(String value) {
        return new IdempotencyKey(value);
    }

    boolean isUsable() {
        return value.matches("[\\x21-\\x7e]{1,255}");
    }
}
