package org.chuhai.logistics.filedrop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ".", "..", "../a.xml", "a/b.xml", "/etc/passwd", "..\\a.xml", "C:\\a.xml", "a\0.xml", "a\n.xml",
                ".hidden.xml", "~a.xml", "a.xml ", " a.xml", "a.xml.", "CON", "nul.xml", "lpt1.xml", "a:b.xml",
                        "a*.xml",
                "a.xml.tmp", "a.PART", "订单.xml", "-rf"
            })
    void noNameLeadsOutOfTheFolder(String name) throws IOException {
        Path root = folder.resolve("root");
        FileDrop drop = FileDrop.at(root, FileDropSettings.usual(), new DropClock());

        assertThatIllegalArgumentException().isThrownBy(() -> drop.stage(name, new byte[1]));
        assertThatIllegalArgumentException().isThrownBy(() -> drop.release(name));

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).map(Path::getFileName).map(Path::toString))
                    .allMatch(".lock"::equals);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../a.xml", "a/b.xml", "in\\a.xml", ".a.xml", "a\0.xml"})
    void noNameThatAnotherGaveLeadsOutEither(String name) {
        FileDrop drop = FileDrop.at(folder, FileDropSettings.usual(), new DropClock());

        assertThatIllegalArgumentException().isThrownBy(() -> drop.read(name));
    }

    @Test
    void aNameOfTwoHundredBytesIsTheLongest() {
        FileDrop drop = FileDrop.at(folder, FileDropSettings.usual(), new DropClock());

        drop.stage("a".repeat(196) + ".xml", new byte[1]);

        assertThat(drop.release("a".repeat(196) + ".xml")).isEqualTo(Release.NOW);
        assertThatIllegalArgumentException().isThrownBy(() -> drop.stage("a".repeat(197) + ".xml", new byte[1]));
    }
}
