package org.chuhai.logistics.transmission;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells by customs' own clock which of several messages about one document was answered: a list or a form that was returned is
 * sent again under the same number, and most receipts name nothing else.
 *
 * <p>Our clock alone cannot tell. Customs' may be seconds, minutes or (written in another time zone) hours behind, and then the
 * answer to what was sent just now bears a time before it was sent. But how far behind it can be is known from the receipts that
 * had come before: one that says {@code at} and came here at {@code receivedAt} shows that customs' clock is at most
 * {@code receivedAt - at} behind ours, the way of the receipt included. The receipt that came fastest bounds it best. So no answer
 * to a message bears a time before it was sent, less that bound; what does answers an earlier message. What bears a later time is
 * taken to answer the later message: an earlier one that was sent again has been answered to its end. Which is why nothing of this
 * depends on receipts that come after the message was sent: in whichever order they arrive, they are told apart alike.
 *
 * <p>The port and customs are taken to have one clock, as they are where receipts are put in their order.
 */
final class CustomsTime {

    /** Receipts of forms tell whole seconds. */
    private static final Duration COARSEST = Duration.ofSeconds(1);

    private final List<Heard> heard;

    /** By what was heard of the document so far. */
    CustomsTime(List<Heard> heard) {
        this.heard = List.copyOf(heard);
    }

    /** When customs says that it was, and when it came here. */
    record Heard(Instant at, Instant receivedAt) {}

    /**
     * Which of the messages a receipt of this time answers.
     *
     * @param sent at least one, the latest first
     * @param at null where customs has not said; such a receipt answers the latest
     */
    AnsweredMessage answered(List<AnsweredMessage> sent, @Nullable Instant at) {
        return sent.stream()
                .filter(message -> at == null || !at.isBefore(earliestAnswer(message)))
                .findFirst()
                // Before anything can have been answered: customs' clock was set back, and the first is the likeliest.
                .orElseGet(sent::getLast);
    }

    private Instant earliestAnswer(AnsweredMessage message) {
        return heard.stream()
                .filter(receipt -> !receipt.receivedAt().isAfter(message.createdAt()))
                .map(receipt -> Duration.between(receipt.at(), receipt.receivedAt()))
                .min(Comparator.naturalOrder())
                .map(behind -> message.createdAt().minus(behind))
                // Nothing was heard before: both clocks are taken to be right.
                .orElse(message.createdAt())
                .minus(COARSEST);
    }
}
