package org.chuhai.clients;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.Demonstration;
import org.chuhai.local.suite.Stage;
import org.chuhai.local.suite.StopRequest;
import org.chuhai.local.suite.Suite;
import org.chuhai.local.suite.SuiteService;
import org.chuhai.local.suite.SuiteSettings;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The suite that all walks speak to, as this build has packaged it. */
record RunningSuite(Suite suite) implements AutoCloseable {

    /** Of the project, seen from this module. */
    private static final Path ROOT = Path.of("../..");

    static RunningSuite start() {
        try {
            // A folder of its own for each run; its logs stay there until "clean", for whoever wonders why a walk
            // failed.
            Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "suite-");
            return new RunningSuite(
                    Suite.start(SuiteSettings.temporary(ROOT, data), StopRequest.byProgram(), Stage.Watcher.NONE));
        } catch (CannotRun e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path sample(String name) {
        return ROOT.resolve("samples").resolve(name).toAbsolutePath().normalize();
    }

    URI api(SuiteService service) {
        return suite.urls().api(service);
    }

    String token(String tenant, String role) throws CannotRun {
        return suite.token(Demonstration.identity(tenant, role, List.of()));
    }

    @Override
    public void close() {
        suite.close();
    }

    /** Starts it for the first test class that asks, and stops it when the last has ended: a start is not cheap. */
    static final class Once implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType().equals(RunningSuite.class);
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Once.class))
                    .computeIfAbsent(RunningSuite.class, _ -> start());
        }
    }
}
