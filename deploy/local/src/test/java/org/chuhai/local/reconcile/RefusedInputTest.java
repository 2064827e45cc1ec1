package org.chuhai.local.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chuhai.local.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedInputTest {

    private static final Path WALNUT = Run.SAMPLES.resolve("walnut-form");
    private static final Path ORDER = WALNUT.resolve("order.json");
    private static final Path WAYBILL = WALNUT.resolve("waybill.json");
    private static final Path DECLARATION = WALNUT.resolve("declaration.json");
    private static final String ROOT = "<ceb:CEB303Message xmlns:ceb=\"http://www.chinaport.gov.cn/ceb\">";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    static Stream<Arguments> hostile() throws IOException {
        String order = Files.readString(ORDER);
        String silk = Files.readString(Run.SAMPLES.resolve("silk-list/order-ceb303.xml"));
        return Stream.of(
                Arguments.of("an entity", bytes("<!DOCTYPE x [<!ENTITY a \"b\">]>" + ROOT + "&a;"), "DOCTYPE"),
                Arguments.of("an external DTD", bytes("<!DOCTYPE x SYSTEM \"file:///etc/passwd\">" + ROOT), "DOCTYPE"),
                Arguments.of(
                        "a billion laughs",
                        bytes("<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + ROOT + "&b;"),
                        "DOCTYPE"),
                Arguments.of("deep XML", bytes(ROOT + "<a>".repeat(1_000_000)), "nested more than 32"),
                Arguments.of("deep JSON", bytes("{\"kind\":" + "[".repeat(1_000_000)), "8 levels deep"),
                Arguments.of(
                        "a number without measure in JSON",
                        bytes(order.replace("\"81000.00\"", "\"1e999999999\"")),
                        "/goodsValue"),
                Arguments.of(
                        "a bare number without measure in JSON",
                        bytes(order.replace("\"81000.00\"", "1e999999999")),
                        "/goodsValue"),
                Arguments.of(
                        "a number without measure in XML",
                        bytes(silk.replace(">560.00<", ">1e999999999<")),
                        "OrderHead/goodsValue"),
                Arguments.of("GBK in JSON", order.getBytes(Charset.forName("GBK")), "UTF-8"),
                Arguments.of("GBK in XML", silk.replace("UTF-8", "GBK").getBytes(Charset.forName("GBK")), "UTF-8"),
                Arguments.of("UTF-16", order.getBytes(StandardCharsets.UTF_16LE), "UTF-16"),
                Arguments.of("UTF-16 with mark", order.getBytes(StandardCharsets.UTF_16), "UTF-16"),
                Arguments.of("cut off JSON", bytes(order.substring(0, 200)), "not valid JSON"),
                Arguments.of("cut off XML", bytes(silk.substring(0, 900)), "line"),
                Arguments.of("an unknown message", bytes("<CEB999Message/>"), "CEB303"),
                Arguments.of(
                        "another kind of document", bytes("{\"kind\":\"INVOICE\"}"), "ORDER, WAYBILL or DECLARATION"),
                Arguments.of("an unknown member", bytes(order.replace("\"packages\"", "\"Packages\"")), "/Packages"),
                Arguments.of("two members of one name", bytes(order.replace("\"incoterm\"", "\"currency\"")), "JSON"),
                Arguments.of("nothing", bytes(""), "the file is empty"),
                Arguments.of("white space", bytes(" \n\t "), "the file is empty"),
                Arguments.of("endless white space", bytes(" ".repeat(100_000)), "white space"),
                Arguments.of("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}, "0x89"),
                Arguments.of("text", bytes("order 1"), "neither a customs message"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void whatIsNoDocumentIsNamedAndRefused(String what, byte[] content, String said) throws IOException {
        Path file = Files.write(folder.resolve("input"), content);

        Run run = Run.of("reconcile", file, WAYBILL, DECLARATION);

        assertThat(run.status()).as(what).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("chuhai: " + file + ": ").contains(said);
        assertThat(run.err().lines())
                .allMatch(line -> line.startsWith("chuhai: "))
                .noneMatch(l -> l.contains("\tat "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void whatIsNoDocumentIsSaidInChineseAndInJsonToo(String what, byte[] content, String said) throws IOException {
        Path file = Files.write(folder.resolve("input"), content);

        Run run = Run.of("reconcile", DECLARATION, file, WAYBILL, "--json", "--lang=zh");

        assertThat(run.status()).as(what + said).isEqualTo(2);
        assertThat(run.err()).containsPattern("\\p{IsHan}");
        assertThat(run.json().path("problems").path(0).path("file").asText()).isEqualTo(file.toString());
    }

    @Test
    void twoOfOneKindAreRefused() {
        Run run = Run.of("reconcile", ORDER, DECLARATION, Run.SAMPLES.resolve("silk-list/order-ceb303.xml"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("order-ceb303.xml: this is a file of the kind order, and so is " + ORDER);
    }

    @Test
    void everythingThatIsWrongWithThreeFilesIsSaidAtOnce() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty"));

        Run run = Run.of("reconcile", folder.resolve("none"), folder, empty);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("none: there is no such file (NOT_FOUND)"),
                        line -> assertThat(line).contains("this is a folder; a file is expected (A_FOLDER)"),
                        line -> assertThat(line).contains("the file is empty (EMPTY)"));
    }

    @Test
    void aFileThatMayNotBeReadIsSaidToBeSo() throws IOException {
        Path file = Files.copy(ORDER, folder.resolve("order.json"));
        assertThat(file.toFile().setReadable(false)).isTrue();
        org.junit.jupiter.api.Assumptions.assumeFalse(Files.isReadable(file), "the super-user may read everything");

        Run run = Run.of("reconcile", file, WAYBILL, DECLARATION);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("not allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u001b[2J", "\\u202e", "\\u0085", "\\ue000", "\\u200b"})
    void whatDisturbsATerminalNeverReachesIt(String escape) throws IOException {
        Path file = Files.writeString(
                folder.resolve("declaration.json"),
                Files.readString(DECLARATION).replace("WN-20260115-0001", "WN" + escape + "1"));

        Run run = Run.of("reconcile", ORDER, WAYBILL, file);

        assertThat(run.status()).isIn(1, 2);
        assertThat(run.out() + run.err()).doesNotContain("\u001b", "\u202e", "\u0085", "\ue000", "\u200b");
    }

    @Test
    void aByteOrderMarkSaysNothing() throws IOException {
        Path order = Files.writeString(folder.resolve("order"), "\ufeff" + Files.readString(ORDER));

        Run run = Run.of("reconcile", order, WAYBILL, DECLARATION);

        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reconcile", "reconcile a b", "reconcile a b c d", "reconcile - a b", "reconcile --json"})
    void theWrongNumberOfInputsIsMisuse(String command) {
        Run run = Run.of((Object[]) command.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("(USAGE)");
    }

    @Test
    void oneDocumentAloneIsNoStream() {
        Run run = Run.of("reconcile", ORDER);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("must be a stream, one JSON document per line");
    }

    @Test
    void aFolderWithoutDocumentsIsRefused() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "nothing");

        Run run = Run.of("reconcile", folder);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("NO_DOCUMENT");
    }

    @Test
    void filesOfAFolderThatAreNoDocumentsAreSaidToBeUnread() throws IOException {
        for (Path file : List.of(ORDER, WAYBILL, DECLARATION)) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }
        Files.writeString(folder.resolve("notes.txt"), "nothing");

        Run run = Run.of("reconcile", folder);

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("Not looked at: 1 other file(s), such as " + folder.resolve("notes.txt"));
    }

    @Test
    void aBrokenDocumentInAFolderDoesNotHideTheOthers() throws IOException {
        Path good = Files.createDirectory(folder.resolve("good"));
        for (Path file : List.of(ORDER, WAYBILL, DECLARATION)) {
            Files.copy(file, good.resolve(file.getFileName()));
        }
        Files.writeString(folder.resolve("broken.json"), "{");

        Run run = Run.of("reconcile", folder, "--json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.lines())
                .satisfiesExactly(
                        line -> assertThat(line.path("problems")
                                        .path(0)
                                        .path("rule")
                                        .asText())
                                .isEqualTo("UNREADABLE"),
                        line -> assertThat(line.path("report").path("verdict").asText())
                                .isEqualTo("MATCHED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--parties", "--rates"})
    void anUnusableDataFileIsNamedWithItsMistake(String option) throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), "a,b\n1,2\n");

        Run run = Run.of("reconcile", ORDER, WAYBILL, DECLARATION, option, file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("table.csv").contains("(NO_VERSION)");
    }

    @Test
    void aDataFileThatIsNotThereIsNamed() {
        Run run = Run.of("reconcile", ORDER, WAYBILL, DECLARATION, "--rates", folder.resolve("none.csv"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("none.csv: there is no such file");
    }

    @Test
    void theUsersOwnRegistryReplacesTheShippedOne() throws IOException {
        Path parties = Files.writeString(folder.resolve("parties.csv"), """
                # version: 1
                # source: test
                id,creditCode,customsCode,nameZh,nameEn,source
                other,91000000MA0CARRAXR,,西行公路物流有限公司,,test
                """);
        List<Path> files = Run.files("faulty/seller-by-customs-code-only");

        Run run = Run.of("reconcile", files.get(0), files.get(1), files.get(2), "--parties", parties, "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().path("findings").path(0).path("cause").asText()).isEqualTo("OTHER_CODE_KIND");
    }

    @Test
    void unknownArgumentsAreNamedInBothLanguages() {
        Map<String, String> said = Map.of("en", "unknown argument: --jsno", "zh", "不认识的参数：--jsno");

        said.forEach((language, text) -> {
            Run run = Run.of("reconcile", "--jsno", "--lang", language);

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains(text).contains("chuhai reconcile --help");
        });
    }
}
