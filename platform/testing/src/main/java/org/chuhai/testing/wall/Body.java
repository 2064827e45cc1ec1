package org.chuhai.testing.wall;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The body of an answer as a tree. REST Assured compiles a Groovy script for every path that it is asked for, which takes
 * longer than the request: good enough for a test, too dear for a matrix.
 */
public final class Body {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Body() {}

    public static JsonNode of(Response response) {
        try {
            return JSON.readTree(response.asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
