package org.chuhai.assessment.evidence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.chuhai.assessment.evidence.rule.RuleSet;

/** Reads the rules of a framework. A member that nobody knows is a mistake of the pen, and stops the start. */
final class RuleFile {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private RuleFile() {}

    static String name(String framework) {
        return "rules/" + framework + ".json";
    }

    static byte[] bytes(String framework) {
        try (InputStream in = RuleFile.class.getResourceAsStream(name(framework))) {
            if (in == null) {
                throw new IllegalStateException(name(framework) + " is not part of the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The rules.
     *
     * @throws IllegalStateException if they cannot be read, or say whose they are otherwise than the file's name does
     */
    static RuleSet read(String framework, byte[] json) {
        RuleSet set;
        try {
            set = JSON.readerFor(RuleSet.class)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValue(json);
        } catch (IOException e) {
            throw new IllegalStateException(name(framework) + " holds no rules: " + e.getMessage(), e);
        }
        if (!set.framework().equals(framework)) {
            throw new IllegalStateException(name(framework) + " is about " + set.framework());
        }
        return set;
    }
}
