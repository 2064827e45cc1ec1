package org.chuhai.logistics.ceb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chuhai.logistics.xmlmessage.GeneratedStructures;
import org.chuhai.logistics.xmlmessage.ReadMessage;
import org.chuhai.logistics.xmlmessage.ReadMessage.ReadPart;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Writing;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a message can say is written so that the schema agrees and the same is read again; a failure names the message. */
@Execution(ExecutionMode.CONCURRENT)
class CebRoundTripTest {

    private static final int EACH = 60;

    private final CebWriter writer = new CebWriter();
    private final CebReader reader = new CebReader();

    @ParameterizedTest
    @EnumSource
    void whatAMessageSaysIsReadAgainAsItWasWritten(CebMessage type) throws Exception {
        GeneratedStructures structures =
                new GeneratedStructures(CebReader.family().table(), type.ordinal());
        for (int i = 0; i < EACH; i++) {
            Structure message = structures.of(type.root());

            byte[] written = written(type, message);

            String shown = new String(written, StandardCharsets.UTF_8);
            assertThatCode(() -> Schema202205.validate(written)).as(shown).doesNotThrowAnyException();
            Structure read = whole(type, written);
            assertThat(read).as(shown).isEqualTo(message);
            assertThat(written(type, read)).as(shown).isEqualTo(written);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSignedMessageIsTheSameLessItsSignature(CebMessage type) throws Exception {
        GeneratedStructures structures =
                new GeneratedStructures(CebReader.family().table(), -type.ordinal());
        byte[] written = written(type, structures.of(type.root()));
        String end = "</ceb:" + type.root() + ">";
        byte[] signed = new String(written, StandardCharsets.UTF_8)
                .replace(
                        end,
                        "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:SignatureValue>x"
                                + "</ds:SignatureValue></ds:Signature>\n" + end)
                .getBytes(StandardCharsets.UTF_8);

        byte[] again = written(type, type.isReceipt() ? whole(type, written) : whole(type, signed));

        assertThat(CanonicalXml.of(again)).isEqualTo(CanonicalXml.of(signed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"order-ceb303.xml", "waybill-ceb505.xml", "list-ceb603.xml"})
    void aMessageOfAnotherHandIsTheSameInCanonicalXml(String sample) throws Exception {
        byte[] message = Files.readAllBytes(Path.of("..", "samples", "silk-list", sample));
        CebMessage type = reader.structures(new ByteArrayInputStream(message)).type();

        byte[] again = written(type, whole(type, message));

        assertThat(CanonicalXml.of(again)).isEqualTo(CanonicalXml.of(message));
        assertThatCode(() -> Schema202205.validate(again)).doesNotThrowAnyException();
    }

    private byte[] written(CebMessage type, Structure message) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(writer.write(type, message, out)).isEqualTo(new Writing.Written(message));
        return out.toByteArray();
    }

    private Structure whole(CebMessage type, byte[] message) throws Exception {
        ReadMessage<CebMessage, Structure> read = reader.structures(new ByteArrayInputStream(message));
        Structure.Builder root = Structure.builder()
                .put("@guid", read.envelope().text("@guid"))
                .put("@version", read.envelope().text("@version"));
        for (ReadPart<Structure> part : read.documents()) {
            switch (part) {
                case ReadPart.Taken<Structure>(Structure document) -> root.add(type.document(), document);
                case ReadPart.Broken<Structure>(var violations) -> throw new AssertionError(violations);
            }
        }
        read.envelope().parts("BaseTransfer").forEach(transfer -> root.add("BaseTransfer", transfer));
        read.envelope().parts("BaseSubscribe").forEach(subscription -> root.add("BaseSubscribe", subscription));
        return root.build();
    }
}
