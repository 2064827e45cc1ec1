package org.chuhai.logistics.transmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.chuhai.logistics.customsaccount.CustomsSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomsFoldersTest {

    @TempDir
    private Path share;

    private record Settings(Path base) implements CustomsSettings {

        @Override
        public Optional<Path> folder() {
            return Optional.of(base);
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(5);
        }

        @Override
        public Duration overdue() {
            return Duration.ofMinutes(1);
        }
    }

    private CustomsFolders folders(Path base) {
        Settings settings = new Settings(base);
        return new CustomsFolders(settings, new FolderPatience(settings, Clock.systemUTC()));
    }

    @Test
    void anEmptyMountPointIsNoShare() {
        assertThatThrownBy(() -> folders(share).mustBeMounted()).hasMessageContaining("not mounted");

        assertThat(share).isEmptyDirectory();
    }

    @Test
    void whatIsNotThereIsNotMade() {
        Path missing = share.resolve("srv").resolve("customs");

        assertThatThrownBy(() -> folders(missing).mustBeMounted()).isInstanceOf(IOException.class);

        assertThat(share).isEmptyDirectory();
    }

    @Test
    void theFileOfWhoSetItUpMakesItOne() throws IOException {
        Files.createFile(share.resolve(".chuhai"));

        folders(share).mustBeMounted();

        assertThat(share).isDirectoryContaining("glob:**/.chuhai");
    }
}
