package org.chuhai.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The contract of parcels, in style, and ways to spoil it. */
final class Fixture {

    static final String YAML = read("openapi.yaml");

    /** A document as SmallRye writes it, from records with few annotations. */
    static final String SMALLRYE = read("smallrye.yaml");

    static final String ID = "0198c1f0-0000-7000-8000-000000000000";
    static final String PARCEL = "{\"id\":\"" + ID + "\",\"state\":\"OPEN\"}";

    private Fixture() {}

    static Contract contract() {
        return Contract.parse(YAML);
    }

    /** The contract with one piece of its text replaced everywhere; the piece must be there. */
    static String with(String piece, String replacement) {
        return with(YAML, piece, replacement);
    }

    static String with(String yaml, String piece, String replacement) {
        assertThat(yaml).contains(piece);
        return yaml.replace(piece, replacement);
    }

    private static String read(String name) {
        try (InputStream resource = Fixture.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(resource, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
