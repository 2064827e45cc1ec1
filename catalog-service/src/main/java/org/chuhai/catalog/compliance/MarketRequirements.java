package org.chuhai.catalog.compliance;

import com.fasterxml.jackson.databind.DeserializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.chuhai.catalog.compliance.access.MarketRequirement;
import org.chuhai.platform.json.EventJson;

/** The requirements of the data file. A file with a mistake stops the start. */
public final class MarketRequirements {

    private static final List<MarketRequirement> TABLE = table();

    private MarketRequirements() {}

    /** In the order of the file. */
    public static List<MarketRequirement> all() {
        return TABLE;
    }

    private static List<MarketRequirement> table() {
        try (InputStream in = MarketRequirements.class.getResourceAsStream("market-requirements.json")) {
            if (in == null) {
                throw new IllegalStateException("market-requirements.json is not part of the program");
            }
            RequirementsFile file = EventJson.MAPPER
                    .readerFor(RequirementsFile.class)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(in);
            return List.copyOf(file.requirements());
        } catch (IOException e) {
            throw new UncheckedIOException("market-requirements.json cannot be read", e);
        }
    }

    private record RequirementsFile(String source, List<MarketRequirement> requirements) {}
}
