package org.chuhai.assessment.framework;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a framework that ships with the service. A file with a mistake stops the start and says which. */
final class FrameworkFile {

    /** A member that nobody knows is a mistake of the pen. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private FrameworkFile() {}

    /**
     * The framework of a file beside this class.
     *
     * @throws IllegalStateException if it is not there or not right
     */
    static Framework read(String name) {
        return checked(name, parsed(bytes(name), name));
    }

    /** As it ships, for its checksum. */
    static byte[] bytes(String name) {
        try (InputStream in = FrameworkFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not part of the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Framework read(String name, byte[] json) {
        return checked(name, parsed(json, name));
    }

    private static Framework parsed(byte[] json, String name) {
        try {
            return JSON.readValue(json, Framework.class);
        } catch (IOException e) {
            throw new IllegalStateException(name + " is no framework: " + e.getMessage(), e);
        }
    }

    /** Codes are there once, and each begins with the code above it; every requirement is shown somehow. */
    private static Framework checked(String name, Framework framework) {
        Set<String> codes = new HashSet<>();
        for (FrameworkLevel level : framework.levels()) {
            once(name, codes, level.code());
            for (WorkArea area : level.areas()) {
                once(name, codes, area.code());
                for (WorkTask task : area.tasks()) {
                    once(name, codes, task.code());
                    below(name, area.code(), task.code());
                    for (SkillRequirement one : task.requirements()) {
                        once(name, codes, one.code());
                        below(name, task.code(), one.code());
                        if (one.ways().isEmpty()
                                || Set.copyOf(one.ways()).size() != one.ways().size()) {
                            throw new IllegalStateException(
                                    name + ": " + one.code() + " is shown in no way, or twice in one");
                        }
                        Stream.of(one.statement(), one.shownBy()).forEach(words -> said(name, one.code(), words));
                    }
                }
            }
        }
        said(name, "title", framework.title());
        if (framework.requirements().findAny().isEmpty()) {
            throw new IllegalStateException(name + " asks for nothing");
        }
        return framework;
    }

    private static void once(String name, Set<String> codes, String code) {
        if (!codes.add(code)) {
            throw new IllegalStateException(name + " has the code " + code + " twice");
        }
    }

    private static void below(String name, String above, String code) {
        if (!code.startsWith(above + ".")) {
            throw new IllegalStateException(name + ": " + code + " does not belong below " + above);
        }
    }

    private static void said(String name, String place, Wording words) {
        if (words.zh().isBlank() || words.en().isBlank()) {
            throw new IllegalStateException(name + ": " + place + " is not said in both languages");
        }
    }
}
