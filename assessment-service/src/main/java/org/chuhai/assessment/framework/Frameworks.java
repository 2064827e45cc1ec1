package org.chuhai.assessment.framework;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/** The frameworks that ship with the service. The newest version of a code stands last. */
@Singleton
public class Frameworks {

    /** Every version that was ever published stays here. */
    static final List<String> FILES = List.of("ecommerce-b2c.json", "export-9710.json");

    private final List<Published> published;

    public Frameworks() {
        published = FILES.stream().map(Published::of).toList();
    }

    /**
     * A framework as it ships.
     *
     * @param tag changes with the file, for caches
     */
    public record Published(Framework framework, long tag) {

        static Published of(String file) {
            CRC32 sum = new CRC32();
            sum.update(FrameworkFile.bytes(file));
            return new Published(FrameworkFile.read(file), sum.getValue());
        }
    }

    /** Every version of every framework. */
    public List<Published> all() {
        return published;
    }

    /** The newest version of each, in the order of their codes. */
    public List<Framework> newest() {
        return codes().stream()
                .flatMap(code -> newest(code).stream())
                .map(Published::framework)
                .toList();
    }

    public List<String> codes() {
        return published.stream()
                .map(one -> one.framework().code())
                .distinct()
                .sorted()
                .toList();
    }

    public Optional<Published> newest(String code) {
        return published.stream()
                .filter(one -> one.framework().code().equals(code))
                .reduce((older, newer) -> newer);
    }

    public Optional<Published> of(String code, String version) {
        return published.stream()
                .filter(one -> one.framework().code().equals(code))
                .filter(one -> one.framework().version().equals(version))
                .findFirst();
    }
}
