package org.chuhai.logistics.transmission;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chuhai.logistics.ceb.CebKey;
import org.chuhai.logistics.ceb.CebMessage;
import org.chuhai.logistics.ceb.CebReceipt;
import org.chuhai.logistics.ceb.CebReceiptReader;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.logistics.dec.DecReceipt;
import org.chuhai.logistics.dec.DecReceipts;
import org.chuhai.logistics.xmlmessage.MessageFamily;
import org.chuhai.logistics.xmlmessage.MessageReader;
import org.chuhai.logistics.xmlmessage.MessageType;
import org.chuhai.logistics.xmlmessage.ReadMessage.ReadPart;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Taking;
import org.chuhai.logistics.xmlmessage.Violations;
import org.chuhai.platform.value.Identifier;
import org.jspecify.annotations.Nullable;

/** Reads the receipts of whatever is sent from here: told by the root element. */
@ApplicationScoped
class CustomsReceiptReading implements ReceiptReading {

    private static final Taking<MessageType, ToldReceipt> TOLD = new Taking<>() {
        @Override
        public void check(MessageType message, Structure receipt, Violations violations) {
            if (!(message instanceof CebMessage)) {
                DecReceipts.taking().check(message, receipt, violations);
            }
        }

        @Override
        public ToldReceipt take(MessageType message, Structure receipt) {
            return message instanceof CebMessage ceb
                    ? told(CebReceiptReader.RECEIPTS.take(ceb, receipt))
                    : told(DecReceipts.taking().take(message, receipt));
        }
    };

    private final MessageReader<MessageType> reader = new MessageReader<>(
            Stream.concat(Stream.of(ceb()), DecReceipts.families().stream()).toList());

    /** Only those that answer what is sent from here: the others are no messages to this reader. */
    private static MessageFamily<MessageType> ceb() {
        MessageFamily<CebMessage> all = CebReceiptReader.family();
        return new MessageFamily<>(
                all.table(),
                all.types().stream()
                        .filter(message -> Arrays.stream(ReceiptMessage.values())
                                .anyMatch(known -> known.name().equals(message.name())))
                        .map(MessageType.class::cast)
                        .toList());
    }

    @Override
    public Read read(byte[] message) throws UnreadableInput, IOException {
        List<ToldReceipt> receipts = new ArrayList<>();
        List<Violation> broken = new ArrayList<>();
        for (ReadPart<ToldReceipt> part :
                reader.read(new ByteArrayInputStream(message), TOLD).documents()) {
            switch (part) {
                case ReadPart.Taken<ToldReceipt>(ToldReceipt receipt) -> receipts.add(receipt);
                case ReadPart.Broken<ToldReceipt>(List<Violation> violations) -> broken.addAll(violations);
            }
        }
        return new Read(receipts, broken);
    }

    private static ToldReceipt told(CebReceipt receipt) {
        ReceiptMessage message = ReceiptMessage.valueOf(receipt.message().name());
        CebKey number = switch (message) {
            case CEB304 -> CebKey.ORDER_NO;
            case CEB506 -> CebKey.LOGISTICS_NO;
            case CEB604, CEB606, DEC_RECEIPT -> CebKey.COP_NO;
        };
        return new ToldReceipt(
                message,
                guid(receipt.guid()),
                receipt.key(number),
                receipt.key(CebKey.PRE_NO),
                receipt.key(CebKey.INVT_NO),
                receipt.status(),
                receipt.at(),
                receipt.info());
    }

    private static ToldReceipt told(DecReceipt receipt) {
        return new ToldReceipt(
                ReceiptMessage.DEC_RECEIPT,
                null,
                receipt.ownNo(),
                receipt.seqNo(),
                receipt.entryId(),
                receipt.channel(),
                receipt.at(),
                receipt.note());
    }

    private static @Nullable UUID guid(String written) {
        try {
            return Identifier.of(written);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
