package org.chuhai.local.suite;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.chuhai.embedded.secret.SecretFile;
import org.jspecify.annotations.Nullable;

/**
 * What a running suite writes into its folder, so that others can find it: mode 0600, absent when none runs.
 *
 * @param suite the process that started everything
 * @param service the process of the logistics service; null before it is started
 * @param ready whether it answers requests
 */
@JsonIgnoreProperties(value = "urls", allowGetters = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
record SuiteState(
        RunningProcess suite,
        @Nullable RunningProcess service,
        boolean ready,
        int port,
        int databasePort,
        int issuerPort) {

    private static final ObjectMapper JSON = new ObjectMapper();

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

    SuiteState with(RunningProcess started) {
        return new SuiteState(suite, started, false, port, databasePort, issuerPort);
    }

    SuiteState nowReady() {
        return new SuiteState(suite, service, true, port, databasePort, issuerPort);
    }

    @JsonProperty
    SuiteUrls urls() {
        return SuiteUrls.of(port, issuerPort, databasePort);
    }
}
