package org.chuhai.testing.hardship;

/**
 * One operation with an Idempotency-Key, in a tenant that is ready for it.
 *
 * @param good has an effect
 * @param refused is the same with a mistake: 422, or 412 where nothing but the version can be wrong
 * @param other means something else
 */
public record Keyed(Ask good, Ask refused, Ask other) {

    /** A command that says nothing but which version it has seen. */
    public static Keyed versioned(Ask post, String etag) {
        return new Keyed(
                post.with("If-Match", etag),
                post.with("If-Match", "\"999\""),
                post.with("If-Match", etag + ", \"998\""));
    }
}
