package org.chuhai.local.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.chuhai.local.Run;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no documents, and some that mean harm. */
class HostileInputTest {

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
                Arguments.of(
                        "two members of one name",
                        bytes(order.replace("\"incoterm\"", "\"currency\"")),
                        "\"currency\" stands there twice"),
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
}
