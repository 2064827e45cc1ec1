package org.chuhai.logistics.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.chuhai.logistics.customsdocument.CustomsDocument;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.NormalKey;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Party;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.platform.json.EventJson;
import org.jspecify.annotations.Nullable;

/**
 * A document of a message as it waits to be joined with others, or what is wrong with it.
 *
 * @param number through all messages of the archive, from 1
 * @param content packed: name of the entry, state, and JSON
 */
// Never compared: bytes on their way.
@SuppressWarnings("ArrayRecordComponent")
record StagedDocument(long number, Kind kind, Keys keys, byte[] content, int bytes) {

    /** What it is. */
    enum Kind {
        ORDER,
        WAYBILL,
        DECLARATION,
        REFUSED
    }

    /** The numbers that tell which documents belong together, as they are compared; empty where there is none. */
    record Keys(String orderNo, String platform, String waybillNo, String carrier) {

        static final Keys NONE = new Keys("", "", "", "");

        static Keys of(CustomsDocument document) {
            return switch (document) {
                case Order order -> new Keys(key(order.orderNo()), code(order.platform()), "", "");
                case Waybill waybill -> new Keys("", "", key(waybill.waybillNo()), code(waybill.carrier()));
                case Declaration list ->
                    new Keys(key(list.orderNo()), code(list.platform()), key(list.waybillNo()), code(list.carrier()));
            };
        }

        private static String key(@Nullable String number) {
            return number == null ? "" : NormalKey.of(number);
        }

        private static String code(@Nullable Party party) {
            return party == null ? "" : key(party.code());
        }
    }

    /** What is inside. */
    // Never compared.
    @SuppressWarnings("ArrayRecordComponent")
    record Opened(String entry, String state, byte[] json) {

        <D extends CustomsDocument> Presented<D> presented(Class<D> type) {
            try {
                return new Presented<>(EventJson.MAPPER.readValue(json, type), 1, DocumentState.valueOf(state));
            } catch (IOException e) {
                throw new UncheckedIOException("what was staged was read before", e);
            }
        }
    }

    static StagedDocument of(long number, String entry, Presented<?> presented) {
        CustomsDocument document = presented.document();
        try {
            byte[] json = EventJson.MAPPER.writeValueAsBytes(document);
            return new StagedDocument(
                    number,
                    Kind.valueOf(document.kind().name()),
                    Keys.of(document),
                    packed(entry, presented.state().name(), json),
                    json.length);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("documents are values", e);
        }
    }

    static StagedDocument refused(long number, String entry, RowProblem problem) {
        byte[] json = problem.in(entry).json();
        return new StagedDocument(number, Kind.REFUSED, Keys.NONE, packed(entry, "", json), json.length);
    }

    static Opened opened(byte[] content) {
        Opened[] opened = new Opened[1];
        Packing.read(content, in -> opened[0] = new Opened(in.readUTF(), in.readUTF(), in.readAllBytes()));
        return opened[0];
    }

    private static byte[] packed(String entry, String state, byte[] json) {
        try (Packing.Pack pack = new Packing.Pack()) {
            pack.write(out -> {
                out.writeUTF(entry);
                out.writeUTF(state);
                out.write(json);
            });
            return pack.finish();
        }
    }
}
