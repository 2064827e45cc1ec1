package org.chuhai.logistics.customssimulator;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts receipts on their way. */
final class Answering {

    private final Entries entries;
    private final Instant now;

    /** {@code now} in milliseconds, as receipts tell time. */
    Answering(Entries entries, Instant now) {
        this.entries = entries;
        this.now = now.truncatedTo(ChronoUnit.MILLIS);
    }

    /** One receipt of each, in this order; the times of a document's receipts only grow. */
    Entry answer(Entry entry, List<AnswerScript.Answer> answers) {
        Entry answered = entry;
        for (AnswerScript.Answer answer : answers) {
            answered = answer(answered, answer, ReceiptStatus.info(answer.status(), answer.info()));
        }
        return answered;
    }

    /** One receipt at once. */
    Entry answer(Entry entry, String status, String info) {
        return answer(entry, new AnswerScript.Answer(status, info, null, null, null, null), info);
    }

    private Entry answer(Entry entry, AnswerScript.Answer answer, String info) {
        Instant decided = now.plusSeconds(answer.after());
        Instant told = later(decided, entry.answeredAt().plus(entry.kind().tick()));
        byte[] content = ReceiptPaper.of(entry, answer.status(), info, told);
        for (int copy = 0; copy < answer.times(); copy++) {
            entries.put(new DueReceipt(
                    UuidCreator.getTimeOrderedEpoch(),
                    entry.id(),
                    ReceiptPaper.message(entry.kind()),
                    content,
                    decided.plusSeconds(answer.late())));
        }
        @Nullable Instant released = ReceiptStatus.isRelease(answer.status()) ? decided : entry.releasedAt();
        return entry.answered(told, released);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
