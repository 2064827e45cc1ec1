package org.chuhai.logistics.codetable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Package types by the two digits of the declaration form, and by the one character that several of them share. */
public final class PackageTypes {

    private final CodeTable<PackageType> byCode;
    private final Map<String, List<PackageType>> byListCode;

    PackageTypes(CodeTable<PackageType> byCode) {
        this.byCode = byCode;
        Map<String, List<PackageType>> shared = new HashMap<>();
        for (PackageType type : byCode.rows()) {
            String listCode = type.listCode();
            if (listCode != null) {
                shared.merge(listCode, List.of(type), PackageTypes::joined);
            }
        }
        this.byListCode = shared;
    }

    /** The type of two digits, or null. */
    public @Nullable PackageType get(@Nullable String code) {
        return byCode.get(code);
    }

    public Optional<PackageType> find(String code) {
        return byCode.find(code);
    }

    /** Every type that a list message writes with this one character; none if the character is unknown. */
    public List<PackageType> ofListCode(String listCode) {
        return byListCode.getOrDefault(listCode, List.of());
    }

    /** In the order of the file. */
    public List<PackageType> rows() {
        return byCode.rows();
    }

    private static List<PackageType> joined(List<PackageType> some, List<PackageType> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
