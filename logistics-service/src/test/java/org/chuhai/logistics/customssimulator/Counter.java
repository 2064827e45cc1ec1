package org.chuhai.logistics.customssimulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chuhai.logistics.ceb.CebMessage;
import org.chuhai.logistics.ceb.CebReceipt;
import org.chuhai.logistics.ceb.CebReceiptReader;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.dec.DecReceipt;
import org.chuhai.logistics.dec.DecReceipts;
import org.chuhai.logistics.xmlmessage.ReadMessage.ReadPart;

/** A firm at the counter of simulated customs: it sends, waits, and reads what is answered. */
final class Counter {

    private static final int MANY = 1000;
    private static final CebReceiptReader READER = new CebReceiptReader();

    private final MemoryEntries entries = new MemoryEntries();
    private final List<CebReceipt> read = new ArrayList<>();
    private final List<DecReceipt> ofForms = new ArrayList<>();
    private AnswerScript script;
    private Instant now = Instant.parse("2026-01-13T07:00:00.123456Z");

    private Counter(AnswerScript script) {
        this.script = script;
    }

    static Counter usual() {
        return new Counter(AnswerScripts.NONE);
    }

    static Counter by(String script) {
        return new Counter(AnswerScripts.read(script));
    }

    void follow(String other) {
        script = AnswerScripts.read(other);
    }

    Reception send(byte[] message) {
        Reception reception = new SimulatedCustoms(entries, script).receive(message, now);
        collect();
        return reception;
    }

    Counter send(Silk... messages) {
        for (Silk message : messages) {
            assertThat(send(message.bytes())).isEqualTo(new Reception.Received(1));
        }
        return this;
    }

    Counter passes(Duration time) {
        now = now.plus(time);
        collect();
        return this;
    }

    private void collect() {
        for (DueReceipt due : entries.due(now, MANY)) {
            if (due.message().startsWith("CEB")) {
                CebReceipt receipt = read(due.content());
                assertThat(receipt.message().name()).isEqualTo(due.message());
                read.add(receipt);
            } else {
                ofForms.add(ofForm(due.content()));
            }
            entries.taken(due.id());
        }
    }

    /** What this kind of receipts has said so far. */
    List<String> statuses(CebMessage receipt) {
        return receipts(receipt).stream().map(CebReceipt::status).toList();
    }

    /** What these receipts say, those of this kind. */
    static List<String> statuses(List<DueReceipt> due, CebMessage receipt) {
        return due.stream()
                .filter(one -> one.message().equals(receipt.name()))
                .map(one -> read(one.content()).status())
                .toList();
    }

    /** But those to forms. */
    List<CebReceipt> all() {
        return List.copyOf(read);
    }

    /** How many are joined. */
    long matched(Submitted kind) {
        return entries.states(kind).stream()
                .filter(state -> state == EntryState.MATCHED)
                .count();
    }

    List<CebReceipt> receipts(CebMessage receipt) {
        return read.stream().filter(one -> one.message() == receipt).toList();
    }

    CebReceipt last(CebMessage receipt) {
        return receipts(receipt).getLast();
    }

    EntryState state(Submitted kind) {
        List<EntryState> states = entries.states(kind);
        assertThat(states).hasSize(1);
        return states.getFirst();
    }

    /** How many documents are remembered. */
    int count(Submitted kind) {
        return entries.states(kind).size();
    }

    /** The answers to forms so far. */
    List<DecReceipt> ofForms() {
        return List.copyOf(ofForms);
    }

    List<String> channels() {
        return ofForms.stream().map(DecReceipt::channel).toList();
    }

    private static DecReceipt ofForm(byte[] message) {
        try {
            return switch (new DecReceipts().read(new ByteArrayInputStream(message))) {
                case ReadPart.Taken<DecReceipt>(DecReceipt receipt) -> receipt;
                case ReadPart.Broken<DecReceipt> broken -> throw new AssertionError(broken);
            };
        } catch (UnreadableInput | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static CebReceipt read(byte[] message) {
        try {
            var documents = READER.read(new ByteArrayInputStream(message)).documents();
            assertThat(documents).singleElement().isInstanceOf(ReadPart.Taken.class);
            return ((ReadPart.Taken<CebReceipt>) documents.getFirst()).document();
        } catch (UnreadableInput | IOException e) {
            throw new AssertionError(e);
        }
    }
}
