package org.chuhai.logistics.customssimulator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chuhai.platform.audit.AuditTrail;
import org.chuhai.platform.concurrency.Version;
import org.chuhai.platform.problem.ContentRules;
import org.jspecify.annotations.Nullable;

/** Simulated customs for other features: each shop has its own, which knows nothing of the others'. */
@ApplicationScoped
public class CustomsSimulator {

    private static final String AGGREGATE = "customs-answer-script";
    private static final String SET = "SET";

    private final SimulatorStore store;
    private final ContentRules rules;
    private final AuditTrail audit;
    private final Clock clock;

    CustomsSimulator(SimulatorStore store, ContentRules rules, AuditTrail audit, Clock clock) {
        this.store = store;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a message. One that can be read is taken once: a message of the same id came before, whatever it says.
     *
     * @param messageId that its sender gave it, up to 200 characters
     * @throws jakarta.persistence.LockTimeoutException while others are being taken for too long; nothing was done, send it again
     */
    @Transactional
    public Reception receive(UUID shop, String messageId, byte[] message) {
        // Before the lock: a large message must not keep the others waiting.
        return switch (SentMessage.open(message)) {
            case SentMessage.Unreadable(var why) -> new Reception.Unreadable(why);
            case SentMessage.Read(var submissions) -> receive(shop, messageId, submissions);
        };
    }

    private Reception receive(UUID shop, String messageId, List<Submission> submissions) {
        store.lock(shop);
        if (store.knows(shop, messageId)) {
            return new Reception.Known();
        }
        Instant now = clock.instant();
        store.remember(shop, messageId, now);
        return new SimulatedCustoms(store.of(shop), script(shop).script()).receive(submissions, now);
    }

    /** Whether a message of this id has come. */
    @Transactional
    public boolean knows(UUID shop, String messageId) {
        return store.knows(shop, messageId);
    }

    /** Receipts that have arrived, the earliest first; the same ones again until they are said to be taken. */
    @Transactional
    public List<DueReceipt> waiting(UUID shop, int most) {
        return store.of(shop).due(clock.instant(), most);
    }

    /** A receipt that nobody has taken yet. */
    @Transactional
    public Optional<DueReceipt> receipt(UUID id) {
        return store.receipt(id);
    }

    /** A receipt is stored where it belongs: it need not be given again. */
    @Transactional
    public void taken(UUID receipt) {
        store.taken(receipt);
    }

    /** A receipt cannot be read: it is kept, and not given again. */
    @Transactional
    public void putAside(UUID receipt) {
        store.putAside(receipt, clock.instant());
    }

    /** By which script a shop is answered. */
    @Transactional
    public SetScript script(UUID shop) {
        return store.script(shop).map(ScriptRow::set).orElseGet(() -> new SetScript(AnswerScripts.NONE, 0, null));
    }

    /**
     * Another script for what comes from now on; what is on its way stays.
     *
     * @param ifMatch the version that was read; may be left out where none is set
     * @throws org.chuhai.platform.problem.Refusal of another version, or of a script that breaks rules, with pointers
     */
    @Transactional
    public SetScript setScript(UUID shop, @Nullable String ifMatch, AnswerScript script) {
        store.lock(shop);
        SetScript known = script(shop);
        if (known.version() != 0 || (ifMatch != null && !ifMatch.isBlank())) {
            Version.mustBe(known.version(), ifMatch);
        }
        rules.check(script, AnswerScripts::broken);
        Instant now = clock.instant();
        ScriptRow row = store.script(shop).orElse(null);
        if (row == null) {
            row = ScriptRow.of(shop, script, now);
            store.add(row);
        } else {
            row.say(script, now);
        }
        store.flush();
        audit.record(
                new AuditTrail.Change(shop, AGGREGATE, row.id(), "set", known.version() == 0 ? null : SET, SET, null));
        return row.set();
    }
}
