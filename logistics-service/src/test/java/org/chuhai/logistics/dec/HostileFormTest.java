package org.chuhai.logistics.dec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.chuhai.logistics.dec.WalnutForm.FORM;
import static org.chuhai.logistics.dec.WalnutForm.with;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.testdata.EndlessMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Forms that mean harm or are damaged. That a form may hold what nobody reads must not open a door: refusal is measured in
 * bytes read and bytes allocated, never in time.
 */
class HostileFormTest {

    private static final DecReader READER = new DecReader();
    private static final long GIGABYTE = 1L << 30;
    private static final long MEGABYTE = 1L << 20;
    private static final long MOST_MEMORY = 24 * MEGABYTE;
    private static final long SEED = 20260118;
    private static final int MUTATIONS = 2000;

    private static final String ROOT = "<DecMessage xmlns='http://www.chinaport.gov.cn/dec'";
    private static final String HEAD = ROOT + "><DecHead>";
    private static final String ROW = "<EdocRealation><EdocCode>10000004</EdocCode></EdocRealation>";

    static Stream<Arguments> attacks() {
        return Stream.of(
                attack("nesting", HEAD, _ -> "<a>", "nested more than 32"),
                attack("elements that nobody reads", HEAD, i -> "<e" + i + "/>", "unknown content"),
                attack(
                        "elements that nobody reads in one",
                        HEAD + "<x>",
                        i -> "<e" + i + " a='1'/>",
                        "unknown content"),
                attack("elements of other namespaces", HEAD, i -> "<e xmlns='urn:" + i + "'/>", "unknown content"),
                attack("text that nobody reads", HEAD + "<MarkNo>", _ -> "x", "longer than"),
                attack(
                        "texts that nobody reads",
                        HEAD,
                        _ -> "<a>" + "x".repeat(10_000) + "</a>",
                        "larger than 64 MB",
                        65),
                attack("attributes that nobody reads", ROOT, i -> " a" + i + "='1'", "ttribute"),
                attack("misspelt elements", HEAD, _ -> "<GrossWt/>", "do not belong"),
                attack("misplaced elements", HEAD, _ -> "<GNo/>", "do not belong"),
                attack("heads", ROOT + ">", _ -> "<DecHead/>", "do not belong"),
                attack("lines", ROOT + "><DecLists>", _ -> "<DecList/>", "do not belong"),
                attack("attached documents", ROOT + ">", _ -> ROW, "do not belong"),
                attack("text between elements", HEAD, _ -> "x<a/>", "do not belong"),
                attack("one text", HEAD + "<BillNo>", _ -> "x", "longer than"),
                attack("digits", HEAD + "<PackNo>", _ -> "9", "longer than"),
                attack("comments", HEAD, _ -> "<!-- c -->", "comments"),
                attack("an internal subset", "<!DOCTYPE a [", i -> "<!ENTITY e" + i + " 'x'>", "DOCTYPE"));
    }

    private static Arguments attack(String name, String head, LongFunction<String> unit, String says) {
        return attack(name, head, unit, says, 2);
    }

    private static Arguments attack(String name, String head, LongFunction<String> unit, String says, int megabytes) {
        return arguments(name, head, unit, says, megabytes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void aGigabyteIsRefusedBeforeItCosts(
            String name, String head, LongFunction<String> unit, String says, int megabytes) {
        EndlessMessage message = new EndlessMessage(head, unit, GIGABYTE);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        UnreadableInput refusal = catchThrowableOfType(UnreadableInput.class, () -> READER.read(message));

        long allocated = threads.getCurrentThreadAllocatedBytes() - before - message.allocated();
        assertThat(refusal).as(name).isNotNull();
        assertThat(refusal.text().en()).contains(says);
        assertThat(refusal.text().zh()).containsPattern("\\p{IsHan}");
        assertThat(message.taken()).isLessThan(megabytes * MEGABYTE);
        assertThat(allocated).isLessThan(MOST_MEMORY * Math.max(1, megabytes / 8));
    }

    private static String refused(byte[] message) {
        UnreadableInput refusal =
                catchThrowableOfType(UnreadableInput.class, () -> READER.read(new ByteArrayInputStream(message)));
        assertThat(refusal).isNotNull();
        assertThat(refusal.text().zh()).containsPattern("\\p{IsHan}");
        return refusal.text().en();
    }

    @ParameterizedTest
    @MethodSource("entities")
    void aDocumentTypeIsRefusedAndNothingOutsideIsRead(String head, String use) {
        String form = WalnutForm.changed(with("<DecMessage", head + "<DecMessage"), ">KH2601150001<", ">" + use + "<");

        assertThat(refused(form.getBytes(StandardCharsets.UTF_8))).contains("DOCTYPE");
    }

    static Stream<Arguments> entities() {
        return Stream.of(
                arguments("<!DOCTYPE a>", ""),
                arguments("<!DOCTYPE a [<!ENTITY e \"x\">]>", "&e;"),
                arguments("<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>", "&b;"),
                arguments("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "&e;"),
                arguments("<!DOCTYPE a SYSTEM \"http://localhost:1/x.dtd\">", ""));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void whatIsNoFormIsToldWhatIsRead(byte[] message, String says) {
        assertThat(refused(message)).contains(says);
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                arguments(
                        bytes(FORM.replace(".gov.cn/dec", ".gov.cn/ceb")),
                        "in the namespace http://www.chinaport.gov.cn/ceb"),
                arguments(bytes("<DecMessage/>"), "has no namespace instead of http://www.chinaport.gov.cn/dec"),
                arguments(bytes(FORM.replace("DecMessage", "DecMsg")), "the root element DecMsg is no customs message"),
                arguments(bytes(FORM.replace("DecMessage", "TcsMessage")), "only these are read: DecMessage"),
                arguments(bytes(FORM + FORM), "no well-formed XML"),
                arguments(bytes(FORM.substring(0, 900)), "ends in the middle of /DecMessage/DecHead"),
                arguments(bytes(with("KH26", "&bill;")), "entity"),
                arguments(FORM.getBytes(Charset.forName("GBK")), "not valid UTF-8"),
                arguments(with("UTF-8", "GBK").getBytes(Charset.forName("GBK")), "declares the encoding GBK"),
                arguments(FORM.getBytes(StandardCharsets.UTF_16), "UTF-16"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void noMutationDoesMoreThanMakeAFormUnreadable() {
        Random random = new Random(SEED);
        byte[] whole = bytes(FORM);
        int unreadable = 0;

        for (int i = 0; i < MUTATIONS; i++) {
            byte[] mutant = mutated(whole, random);
            Throwable thrown = catchThrowable(() ->
                    assertThat(READER.read(new ByteArrayInputStream(mutant))).hasSize(1));
            if (thrown != null) {
                assertThat(thrown).as("mutation " + i).isInstanceOf(UnreadableInput.class);
                unreadable++;
            }
        }

        assertThat(unreadable).isBetween(MUTATIONS / 10, MUTATIONS);
    }

    /** A byte changed, a stretch left out, or a stretch doubled. */
    private static byte[] mutated(byte[] whole, Random random) {
        int at = random.nextInt(whole.length);
        int to = Math.min(whole.length, at + random.nextInt(60));
        String text = new String(whole, StandardCharsets.ISO_8859_1);
        String stretch = text.substring(at, to);
        String mutant = switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + (char) random.nextInt(256) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + text.substring(to);
            default -> text.substring(0, at) + stretch + stretch + text.substring(to);
        };
        return mutant.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aFormThatIsCutAnywhereIsRefused() {
        byte[] whole = bytes(FORM.stripTrailing());

        for (int length = 3; length < whole.length; length += 11) {
            assertThat(refused(Arrays.copyOf(whole, length))).containsAnyOf("ends", "empty", "target (\"xml\")");
        }
        assertThat(refused(Arrays.copyOf(whole, whole.length - 1))).contains("ends");
    }
}
