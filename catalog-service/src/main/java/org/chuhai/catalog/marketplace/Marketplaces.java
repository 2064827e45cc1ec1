package org.chuhai.catalog.marketplace;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuhai.catalog.marketplace.rule.Category;
import org.chuhai.catalog.marketplace.rule.Rule;
import org.chuhai.catalog.marketplace.rule.RuleSet;
import org.chuhai.platform.json.EventJson;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** The marketplaces of the data files. A file with a mistake stops the start, and is named. */
public final class Marketplaces {

    private static final ObjectReader READER =
            EventJson.MAPPER.reader().with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private static final Map<String, Marketplace> TABLE = table();

    private Marketplaces() {}

    /** In the order of the file. */
    public static List<Marketplace> all() {
        return List.copyOf(TABLE.values());
    }

    /** Null where the table has no such marketplace. */
    public static @Nullable Marketplace of(String code) {
        return TABLE.get(code);
    }

    private static Map<String, Marketplace> table() {
        Map<String, Marketplace> table = new LinkedHashMap<>();
        for (MarketplaceRow row :
                read("marketplaces.json", MarketplacesFile.class).marketplaces()) {
            List<Category> categories =
                    read(row.code() + "-categories.json", CategoriesFile.class).categories();
            List<RuleSet> ruleSets = row.ruleSets().stream()
                    .map(version -> ruleSet(row.code(), version, categories))
                    .toList();
            table.put(
                    row.code(),
                    new Marketplace(row.code(), row.name(), row.trade(), row.about(), categories, ruleSets));
        }
        return table;
    }

    private static RuleSet ruleSet(String marketplace, String version, List<Category> categories) {
        RuleSetFile file = read(marketplace + "-" + version + ".json", RuleSetFile.class);
        if (!file.marketplace().equals(marketplace) || !file.version().equals(version)) {
            throw new IllegalStateException(marketplace + "-" + version + ".json says that it is something else");
        }
        return new RuleSet(marketplace, version, file.effectiveFrom(), file.effectiveTo(), categories, file.rules());
    }

    private static <T> T read(String name, Class<T> type) {
        try (InputStream in = Marketplaces.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not part of the program");
            }
            return READER.forType(type).readValue(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    private record MarketplacesFile(String version, String source, List<MarketplaceRow> marketplaces) {}

    private record MarketplaceRow(String code, Text name, Trade trade, Text about, List<String> ruleSets) {}

    private record CategoriesFile(String version, String source, List<Category> categories) {}

    private record RuleSetFile(
            String marketplace,
            String version,
            Instant effectiveFrom,
            @Nullable Instant effectiveTo,
            List<Rule> rules) {}
}
