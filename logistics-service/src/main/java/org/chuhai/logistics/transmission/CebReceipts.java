package org.chuhai.logistics.transmission;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.chuhai.logistics.ceb.CebKey;
import org.chuhai.logistics.ceb.CebMessage;
import org.chuhai.logistics.ceb.CebReceipt;
import org.chuhai.logistics.ceb.CebReceiptReader;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.logistics.xmlmessage.ReadMessage;
import org.chuhai.logistics.xmlmessage.ReadMessage.ReadPart;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.value.Identifier;
import org.jspecify.annotations.Nullable;

/** Reads the receipts of orders, waybills, lists and their cancellations. */
@ApplicationScoped
class CebReceipts implements ReceiptReading {

    private final CebReceiptReader reader = new CebReceiptReader();

    @Override
    public Read read(byte[] message) throws UnreadableInput, IOException {
        ReadMessage<CebMessage, CebReceipt> read = reader.read(new ByteArrayInputStream(message));
        if (told(read.type()) == null) {
            throw new UnreadableInput(
                    new Text(read.type() + " 答复的报文不由此发送", read.type() + " answers no message that is sent from here"));
        }
        List<ToldReceipt> receipts = new ArrayList<>();
        List<Violation> broken = new ArrayList<>();
        for (ReadPart<CebReceipt> part : read.documents()) {
            switch (part) {
                case ReadPart.Taken<CebReceipt>(CebReceipt receipt) -> receipts.add(told(receipt));
                case ReadPart.Broken<CebReceipt>(List<Violation> violations) -> broken.addAll(violations);
            }
        }
        return new Read(receipts, broken);
    }

    /** The receipts of what is sent from here; null for those of what is not. */
    private static @Nullable ReceiptMessage told(CebMessage message) {
        return Arrays.stream(ReceiptMessage.values())
                .filter(known -> known.name().equals(message.name()))
                .findFirst()
                .orElse(null);
    }

    private static ToldReceipt told(CebReceipt receipt) {
        ReceiptMessage message = Objects.requireNonNull(told(receipt.message()));
        return new ToldReceipt(
                message,
                guid(receipt.guid()),
                receipt.key(
                        switch (message) {
                            case CEB304 -> CebKey.ORDER_NO;
                            case CEB506 -> CebKey.LOGISTICS_NO;
                            case CEB604, CEB606, DEC_RECEIPT -> CebKey.COP_NO;
                        }),
                receipt.key(CebKey.PRE_NO),
                receipt.key(CebKey.INVT_NO),
                receipt.status(),
                receipt.at(),
                receipt.info());
    }

    private static @Nullable UUID guid(String written) {
        try {
            return Identifier.of(written);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
