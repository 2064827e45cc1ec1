package org.chuhai.logistics.customssimulator;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Joins order, waybill and list (三单对碰, K9): all three are there and declared, nothing is compared. Tried again whenever one
 * of them comes (K10), so that it does not matter in which order they do.
 */
final class Matching {

    private final Entries entries;
    private final AnswerScript script;

    Matching(Entries entries, AnswerScript script) {
        this.entries = entries;
        this.script = script;
    }

    /** After this document came. */
    void retry(Entry arrived, Instant now) {
        for (Entry list : lists(arrived)) {
            Entry order = entries.find(Submitted.ORDER, list.key());
            Entry waybill = entries.find(Submitted.WAYBILL, Objects.requireNonNull(list.waybillKey()));
            if (isReady(list) && order != null && isReady(order) && waybill != null && isReady(waybill)) {
                join(List.of(order, waybill, list), now);
            }
        }
    }

    /** The other two may be joined with another list. */
    void separate(Entry list) {
        Stream.of(
                        entries.find(Submitted.ORDER, list.key()),
                        entries.find(Submitted.WAYBILL, Objects.requireNonNull(list.waybillKey())))
                .flatMap(Stream::ofNullable)
                .filter(entry -> entry.state() == EntryState.MATCHED)
                .forEach(entry -> entries.save(entry.in(EntryState.DECLARED)));
    }

    private List<Entry> lists(Entry arrived) {
        return switch (arrived.kind()) {
            case LIST -> List.of(arrived);
            case ORDER ->
                Stream.ofNullable(entries.find(Submitted.LIST, arrived.key())).toList();
            case WAYBILL -> entries.listsOf(arrived.key());
            case CANCELLATION, ARRIVAL, DEPARTURE, MASTER_LIST, FORM -> List.of();
        };
    }

    private static boolean isReady(@Nullable Entry entry) {
        return entry != null && entry.state() == EntryState.DECLARED;
    }

    /** Where one of them is returned now, only that one is answered: the others wait for its successor. */
    private void join(List<Entry> three, Instant now) {
        boolean returned = three.stream().anyMatch(this::isReturned);
        for (Entry entry : three) {
            if (!returned || isReturned(entry)) {
                Entry answered = new Answering(entries, now).answer(entry, answers(entry));
                entries.save(answered.in(returned ? EntryState.REJECTED : EntryState.MATCHED));
            }
        }
    }

    private boolean isReturned(Entry entry) {
        return AnswerScripts.reject(answers(entry));
    }

    private List<AnswerScript.Answer> answers(Entry entry) {
        return AnswerScripts.answers(script, entry, AnswerScript.When.MATCHED);
    }
}
