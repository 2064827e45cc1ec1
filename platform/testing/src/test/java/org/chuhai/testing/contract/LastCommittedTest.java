package org.chuhai.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chuhai.testing.contract.LastCommitted.None;
import org.chuhai.testing.contract.LastCommitted.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastCommittedTest {

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void makeARepository() {
        assumeTrue(
                Command.run(folder, Duration.ofSeconds(10), List.of("git", "--version"))
                        .isPresent(),
                "git is not on this machine");
        git("init", "--quiet");
        file = folder.resolve("openapi.yaml");
    }

    @Test
    void anUncommittedChangeIsComparedWithTheLastCommit() throws IOException {
        commit("one");
        commit("two");
        Files.writeString(file, "three");

        assertThat(LastCommitted.of(file))
                .isInstanceOfSatisfying(
                        Text.class, last -> assertThat(last.text()).isEqualTo("two"));
    }

    @Test
    void aCommittedChangeIsComparedWithTheVersionBefore() throws IOException {
        commit("one");
        commit("two");

        assertThat(LastCommitted.of(file))
                .isInstanceOfSatisfying(
                        Text.class, last -> assertThat(last.text()).isEqualTo("one"));
    }

    @Test
    void theFirstVersionHasNothingBeforeIt() throws IOException {
        commit("one");

        assertThat(LastCommitted.of(file)).isEqualTo(new None(file + " has no earlier version"));
    }

    @Test
    void aFileThatWasNeverCommittedHasNoVersion() throws IOException {
        Files.writeString(file, "one");

        assertThat(LastCommitted.of(file)).isEqualTo(new None(file + " was never committed"));
    }

    @Test
    void aShallowCloneSaysThatItIsOne() throws IOException {
        commit("one");
        commit("two");
        git("clone", "--quiet", "--depth", "1", "file://" + folder, "clone");
        Path cloned = folder.resolve("clone/openapi.yaml");

        assertThat(LastCommitted.of(cloned))
                .isEqualTo(new None(cloned + " has no earlier version in this shallow clone"));
    }

    @Test
    void aFolderOutsideGitHasNoVersions(@TempDir Path outside) {
        assertThat(LastCommitted.of(outside.resolve("openapi.yaml")))
                .isInstanceOfSatisfying(
                        None.class, none -> assertThat(none.reason()).startsWith("git does not know " + outside));
    }

    private void commit(String text) throws IOException {
        Files.writeString(file, text);
        git("add", "openapi.yaml");
        git(
                "-c",
                "user.name=test",
                "-c",
                "user.email=test@example.org",
                "-c",
                "commit.gpgsign=false",
                "commit",
                "-q",
                "-m",
                text);
    }

    private void git(String... words) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        assertThat(Command.run(folder, Duration.ofSeconds(20), command))
                .hasValueSatisfying(
                        run -> assertThat(run.succeeded()).as(run.output()).isTrue());
    }
}
