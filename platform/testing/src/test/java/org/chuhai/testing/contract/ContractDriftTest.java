package org.chuhai.testing.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractDriftTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theSameTextWithOtherLineEndsIsNoDrift() throws IOException {
        Path committed = Files.writeString(folder.resolve("openapi.yaml"), "a: 1\r\nb: 2\r\n");
        Path generated = Files.writeString(folder.resolve("generated.yaml"), "a: 1\nb: 2\n");

        assertThatCode(() -> ContractDrift.check(generated, committed, "./make"))
                .doesNotThrowAnyException();
    }

    @Test
    void theFirstLinesThatDifferAndTheCommandAreShown() throws IOException {
        Path committed = Files.writeString(folder.resolve("openapi.yaml"), "a: 1\nb: 2\n");

        assertThatThrownBy(() -> ContractDrift.check("a: 1\nb: 3\nc: 4\n", committed, "./make contract"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("line 2 committed: b: 2\n  line 2 generated: b: 3")
                .hasMessageContaining("line 4 committed: (end of document)")
                .hasMessageEndingWith("regenerate with: ./make contract");
    }

    @Test
    void anotherOrderOfMembersIsDriftOfWritingOnly() throws IOException {
        Path committed = Files.writeString(folder.resolve("openapi.yaml"), "a: 1\nb: 2\n");

        assertThatThrownBy(() -> ContractDrift.check("b: 2\na: 1\n", committed, "./make"))
                .hasMessageContaining("(in its writing only)");
    }

    @Test
    void aMissingContractIsDrift() {
        assertThatThrownBy(() -> ContractDrift.check("a: 1", folder.resolve("absent.yaml"), "./make"))
                .hasMessageContaining("absent.yaml is missing.\nMake it with: ./make");
    }
}
