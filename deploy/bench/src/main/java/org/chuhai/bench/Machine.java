package org.chuhai.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** What was measured on, and whether it had other work: a figure without that says little. */
final class Machine {

    private Machine() {}

    static String describe() {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        return "%s: %d cores (%s), %d GB, Java %s, %s %s; load before the run %.1f"
                .formatted(
                        LocalDate.now(ZoneId.systemDefault()),
                        system.getAvailableProcessors(),
                        processor(),
                        Math.round(system.getTotalMemorySize() / (double) (1 << 30)),
                        Runtime.version(),
                        system.getName(),
                        system.getVersion(),
                        system.getSystemLoadAverage())
                .strip();
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.toLowerCase(Locale.ROOT).startsWith("model name"))
                    .map(line -> line.replaceFirst("^[^:]*:\\s*", ""))
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }
}
