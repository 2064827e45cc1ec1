package org.chuhai.local.suite;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.chuhai.embedded.secret.SecretFile;

/**
 * What a running suite writes into its folder, so that others can find it: mode 0600, absent when none runs.
 *
 * @param suite the process that started everything
 * @param services the processes of the services that have been started
 * @param ready whether all of them answer requests
 */
@JsonIgnoreProperties(value = "urls", allowGetters = true)
record SuiteState(RunningProcess suite, Map<SuiteService, RunningProcess> services, boolean ready, SuitePorts ports) {

    private static final ObjectMapper JSON = new ObjectMapper();

    SuiteState {
        services = Map.copyOf(services);
    }

    /** Of a suite that begins to start. */
    static SuiteState starting(SuitePorts ports) {
        return new SuiteState(RunningProcess.self(), Map.of(), false, ports);
    }

    /** Empty when there is none, or nothing that could be read. */
    static Optional<SuiteState> read(Path file) throws IOException {
        try {
            return Optional.of(JSON.readValue(Files.readString(file), SuiteState.class));
        } catch (NoSuchFileException | JacksonException e) {
            return Optional.empty();
        }
    }

    void write(Path file) throws IOException {
        SecretFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
    }

    SuiteState on(SuitePorts known) {
        return new SuiteState(suite, services, ready, known);
    }

    SuiteState with(SuiteService service, RunningProcess started) {
        Map<SuiteService, RunningProcess> more = new EnumMap<>(SuiteService.class);
        more.putAll(services);
        more.put(service, started);
        return new SuiteState(suite, more, false, ports);
    }

    SuiteState nowReady() {
        return new SuiteState(suite, services, true, ports);
    }

    @JsonProperty
    SuiteUrls urls() {
        return SuiteUrls.of(ports);
    }
}
