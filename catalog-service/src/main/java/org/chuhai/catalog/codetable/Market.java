package org.chuhai.catalog.codetable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chuhai.platform.language.Text;

/**
 * A group of countries into which goods are admitted by common rules. A country is a market too, and needs no row.
 *
 * @param code such as EU, never three letters
 * @param members ISO 3166-1 alpha-3
 */
public record Market(String code, Text name, Set<String> members) {

    private static final Map<String, Market> TABLE = CodeFile.rows(
            "markets.csv",
            row -> new Market(
                    row.getField("code"),
                    CodeFile.name(row),
                    Set.of(row.getField("members").split(" ", -1))));

    public Market {
        members = Set.copyOf(members);
    }

    /** Whether it is a country or a group of countries. */
    public static boolean exists(String code) {
        return CountryCode.exists(code) || TABLE.containsKey(code);
    }

    /** The market itself and the groups that it belongs to: the rules of all of them count. */
    public static List<String> including(String code) {
        return Stream.concat(
                        Stream.of(code),
                        TABLE.values().stream()
                                .filter(group -> group.members().contains(code))
                                .map(Market::code))
                .toList();
    }
}
