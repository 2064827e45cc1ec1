package org.chuhai.logistics.ceb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.chuhai.logistics.ceb.SilkSamples.ORDER;
import static org.chuhai.logistics.ceb.SilkSamples.changed;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.testdata.EndlessMessage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A gigabyte of something, made while it is read. Refusal is measured in bytes read and bytes allocated, never in time. */
class HostileMessageTest {

    private static final long GIGABYTE = 1L << 30;
    private static final long MEGABYTE = 1L << 20;
    private static final long MOST_MEMORY = 24 * MEGABYTE;

    private static final String LINES = upTo("<ceb:OrderList>");
    private static final String FIELD = upTo("SL-20260112-0001");
    private static final String ROOT = "<CEB303Message xmlns='http://www.chinaport.gov.cn/ceb'";
    private static final String LINE =
            ORDER.substring(ORDER.indexOf("<ceb:OrderList>"), ORDER.lastIndexOf("<ceb:OrderList>"));
    private static final String ATTACK_ROOM = ROOT + "><Order><OrderHead>";

    private static String upTo(String text) {
        return ORDER.substring(0, ORDER.indexOf(text));
    }

    static Stream<Arguments> attacks() {
        return Stream.of(elements(), texts(), remarks(), tags()).flatMap(s -> s);
    }

    private static Stream<Arguments> elements() {
        return Stream.of(
                attack("nesting", ATTACK_ROOM, "<a>", 1, "nested more than 32"),
                attack("nesting under a root of its own", "", "<a>", 1, "root element a"),
                attack("unknown elements", ATTACK_ROOM, i -> "<e" + i + "/>", 1, "do not belong"),
                attack("unknown elements in one", ATTACK_ROOM + "<x>", i -> "<e" + i + "/>", 1, "unknown content"),
                attack("a field again and again", ATTACK_ROOM, "<guid/>", 1, "do not belong"),
                attack("documents", ROOT + ">", "<Order/>", 1, "do not belong"),
                attack("lines", LINES, _ -> LINE, 4, "unknown content"),
                attack("elements in a field", ATTACK_ROOM + "<guid>", "x<b/>", 1, "do not belong"),
                attack("attributes of fields", ATTACK_ROOM, i -> "<guid a" + i + "='1'/>", 1, "do not belong"),
                attack(
                        "elements of a signature",
                        ROOT + "><Signature xmlns='http://www.w3.org/2000/09/xmldsig#'>",
                        i -> "<s" + i + " a" + i + "='1'/>",
                        1,
                        "signature"),
                attack("an extension", ROOT + "><ExtendMessage>", "<e/>", 1, "signature"));
    }

    private static Stream<Arguments> texts() {
        return Stream.of(
                attack("one text", FIELD, "x", 1, "longer than"),
                attack("one text of Chinese characters", FIELD, "丝", 1, "longer than"),
                attack("one text cut by comments", FIELD, "x".repeat(500) + "<!-- -->", 2, "longer than"),
                attack("one CDATA section", FIELD + "<![CDATA[", "<<<<", 2, "longer than"),
                attack("CDATA sections", FIELD, "<![CDATA[x]]>", 2, "longer than"),
                attack("character references", FIELD, "&#65;", 2, "characters"),
                attack("text between elements", ATTACK_ROOM, "x<!---->", 1, "comments"),
                attack("digits", upTo("560.00"), "9", 1, "longer than"),
                attack("white space between elements", ATTACK_ROOM, " \n", 1, "longer than"),
                attack("white space before the root", "", "\n", 1, "no new tag"));
    }

    private static Stream<Arguments> remarks() {
        return Stream.of(
                attack("comments", ATTACK_ROOM, "<!-- c -->", 1, "comments"),
                attack("comments before the root", "", "<!-- c -->", 1, "comments"),
                attack("comments behind the root", ORDER, "<!-- c -->", 1, "comments"),
                attack("one comment", ATTACK_ROOM + "<!--", "c ", 1, "no new tag"),
                attack(
                        "one comment full of tags",
                        ATTACK_ROOM + "<!--",
                        "<c>",
                        1,
                        "larger than a customs message can be"),
                attack("processing instructions", ATTACK_ROOM, i -> "<?p" + i + " ?>", 1, "processing instructions"),
                attack("one processing instruction", ATTACK_ROOM + "<?p ", "<c>", 65, "larger than 64 MB"));
    }

    private static Stream<Arguments> tags() {
        return Stream.of(
                attack("attributes", ROOT, i -> " a" + i + "='1'", 1, "ttribute"),
                attack("one attribute", ROOT + " a='", "x", 1, ""),
                attack("namespaces", ROOT, i -> " xmlns:a" + i + "='b'", 1, "limit"),
                attack("one element's name", ATTACK_ROOM + "<", "n", 1, "no new tag"),
                attack("one attribute's name", ROOT + " ", "n", 1, "no new tag"),
                attack("white space in a tag", ROOT, "\t", 1, "no new tag"),
                attack("an internal subset", "<!DOCTYPE a [", i -> "<!ENTITY e" + i + " 'x'>", 1, "DOCTYPE"),
                attack("a system identifier", "<!DOCTYPE a SYSTEM '", "x", 1, ""),
                attack("one entity's name", FIELD + "&", "n", 1, "no new tag"),
                attack("zeros", "", "\0", 1, "UTF-16"),
                attack("letters", "", "x", 1, "no well-formed XML"));
    }

    private static Arguments attack(String name, String head, String unit, int megabytes, String says) {
        String block = unit.repeat(Math.max(1, 2048 / unit.length()));
        return attack(name, head, _ -> block, megabytes, says);
    }

    private static Arguments attack(String name, String head, LongFunction<String> unit, int megabytes, String says) {
        return arguments(name, head, unit, megabytes, says);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void aGigabyteIsRefusedBeforeItCosts(
            String name, String head, LongFunction<String> unit, int megabytes, String says) {
        CebReader reader = new CebReader();
        EndlessMessage message = new EndlessMessage(head, unit, GIGABYTE);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        UnreadableInput refusal = catchThrowableOfType(UnreadableInput.class, () -> reader.read(message));

        long allocated = threads.getCurrentThreadAllocatedBytes() - before - message.allocated();
        assertThat(refusal).as(name).isNotNull();
        assertThat(refusal.text().en()).contains(says);
        assertThat(refusal.text().zh()).containsPattern("\\p{IsHan}");
        assertThat(message.taken()).isLessThan(megabytes * MEGABYTE);
        assertThat(allocated).isLessThan(MOST_MEMORY);
    }

    @ParameterizedTest
    @MethodSource("entities")
    void aDocumentTypeIsRefusedAndNothingOutsideIsRead(String head, String use) {
        String message = changed(
                changed(ORDER, "<ceb:CEB303Message", head + "<ceb:CEB303Message"),
                ">SL-20260112-0001<",
                ">" + use + "<");

        UnreadableInput refusal = catchThrowableOfType(UnreadableInput.class, () -> SilkSamples.read(message));

        assertThat(refusal).isNotNull();
        assertThat(refusal.text().en()).contains("DOCTYPE");
        assertThat(refusal.text().zh()).contains("DOCTYPE");
    }

    static Stream<Arguments> entities() {
        return Stream.of(
                arguments("<!DOCTYPE a>", ""),
                arguments("<!DOCTYPE a [<!ENTITY e \"x\">]>", "&e;"),
                arguments(
                        "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>",
                        "&c;"),
                arguments("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "&e;"),
                arguments("<!DOCTYPE a [<!ENTITY e SYSTEM \"http://localhost:1/x\">]>", "&e;"),
                arguments("<!DOCTYPE a SYSTEM \"http://localhost:1/x.dtd\">", ""),
                arguments("<!DOCTYPE a PUBLIC \"p\" \"file:///etc/passwd\">", ""),
                arguments("<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://localhost:1/x.dtd\"> %p;]>", ""));
    }

    @ParameterizedTest
    @MethodSource("undeclared")
    void anEntityThatXmlDoesNotDefineIsRefused(String use) {
        UnreadableInput refusal = catchThrowableOfType(
                UnreadableInput.class, () -> SilkSamples.read(changed(ORDER, ">SL-20260112-0001<", ">" + use + "<")));

        assertThat(refusal).isNotNull();
    }

    static Stream<String> undeclared() {
        return Stream.of("&nbsp;", "&e;", "&#xD800;", "&#0;", "&", "&#x110000;");
    }
}
