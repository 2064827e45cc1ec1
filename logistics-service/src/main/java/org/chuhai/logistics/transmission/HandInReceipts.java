package org.chuhai.logistics.transmission;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.FieldError;

/** Receipts that somebody fetched by other ways than the channel. */
@ApplicationScoped
class HandInReceipts {

    private final ReceiptReading reading;
    private final ReceiptBook book;

    HandInReceipts(ReceiptReading reading, ReceiptBook book) {
        this.reading = reading;
        this.book = book;
    }

    /** What became of each, in the order of the message; a message with one that cannot be read is refused as a whole. */
    List<HandedInReceipt> handIn(UUID shop, byte[] message) {
        ReceiptReading.Read read = read(message);
        if (!read.violations().isEmpty()) {
            throw CommonProblem.invalid(
                    read.violations().stream().map(HandInReceipts::error).toList());
        }
        List<HandedInReceipt> results = new ArrayList<>();
        for (ToldReceipt told : read.receipts()) {
            results.add(HandedInReceipt.of(told, book.keep(shop, told)));
        }
        return results;
    }

    private ReceiptReading.Read read(byte[] message) {
        try {
            return reading.read(message);
        } catch (UnreadableInput e) {
            throw unreadable(e.text());
        } catch (IOException e) {
            throw unreadable(new Text("请求体未能完整收到", "the body did not arrive to its end"));
        }
    }

    private static RuntimeException unreadable(Text why) {
        return CommonProblem.MALFORMED_REQUEST.because(why).at(FieldError.inBody("", "UNREADABLE", why));
    }

    private static FieldError error(Violation violation) {
        return FieldError.inBody(violation.where(), violation.rule().name(), violation.text());
    }
}
