package org.chuhai.assessment.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.chuhai.platform.inbox.ReceivedEvent;

/** Keeps what is heard, whoever acted. */
@ApplicationScoped
class FactStore {

    private final Facts facts;
    private final Event<FactKept> kept;
    private final Clock clock;

    FactStore(Facts facts, Event<FactKept> kept, Clock clock) {
        this.facts = facts;
        this.kept = kept;
        this.clock = clock;
    }

    /** In the transaction in which the inbox remembers that it has come. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(ReceivedEvent event, byte[] body) {
        Fact fact = Fact.of(event, body, clock.instant());
        facts.persist(fact);
        facts.flush();
        kept.fire(new FactKept(fact.content()));
    }
}
